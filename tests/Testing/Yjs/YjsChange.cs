namespace AreaSend.Testing.Yjs;

/// <summary>One change that somebody made.</summary>
/// <param name="Client">Their Yjs client.</param>
/// <param name="Update">What their editor sent.</param>
public sealed record YjsChange(long Client, byte[] Update);
