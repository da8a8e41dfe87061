namespace AreaSend.Web.Endpoints;

/// <summary>A device's key.</summary>
/// <param name="Key">32 bytes, as base64; for memory only.</param>
/// <param name="Sealed">The same, sealed for this person; for the device's store.</param>
public sealed record DeviceKeyAnswer(string Key, string Sealed);
