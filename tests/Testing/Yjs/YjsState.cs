namespace AreaSend.Testing.Yjs;

/// <summary>What yjs makes of some updates.</summary>
/// <param name="Threw">What it threw; empty when it did not.</param>
/// <param name="StructsWait">Whether structs wait for others.</param>
/// <param name="DeletesWait">Whether deletions wait for structs.</param>
/// <param name="Update">Its whole state as an update.</param>
/// <param name="Vector">Its state vector.</param>
/// <param name="Structs">Digest of its struct store, which does not depend on the order of the updates.</param>
/// <param name="Deletes">Digest of which clocks are deleted.</param>
/// <param name="Shown">The roots asked for in words (tests/oracle/show.mjs).</param>
public sealed record YjsState(string Threw, bool StructsWait, bool DeletesWait, byte[] Update, byte[] Vector, string Structs, string Deletes, string Shown)
{
    /// <summary>Whether it took the updates whole.</summary>
    public bool IsWhole => Threw.Length == 0 && !StructsWait && !DeletesWait;

    /// <summary>Whether two documents are the same in content, struct store and delete set. Their bytes may differ.</summary>
    /// <param name="other">The other one.</param>
    /// <returns>True when nothing tells them apart.</returns>
    public bool Equals(YjsState? other) =>
        other is not null && (Threw, StructsWait, DeletesWait, Structs, Deletes, Shown) == (other.Threw, other.StructsWait, other.DeletesWait, other.Structs, other.Deletes, other.Shown)
        && Vector.AsSpan().SequenceEqual(other.Vector);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Structs, Deletes, Shown);
}
