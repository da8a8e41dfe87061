namespace AreaSend.Web.Live.Wire;

/// <summary>What <c>POST /sync/{document}</c> takes.</summary>
public sealed record SyncRequest(long After, IReadOnlyList<SyncRequest.Batch?>? Batches, string? Device, int? Schema)
{
    /// <summary>One batch; the update is base64.</summary>
    public sealed record Batch(string? Id, byte[]? Update);
}
