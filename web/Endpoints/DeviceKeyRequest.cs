namespace AreaSend.Web.Endpoints;

/// <summary>A device asks for its key.</summary>
/// <param name="Sealed">The sealed key it was given before; null for a new one.</param>
public sealed record DeviceKeyRequest(string? Sealed);
