namespace AreaSend.Grains.Documents.Crdt;

/// <summary>Hashes clients and ids by a number that is new in each process: nobody can choose thousands of clients that fall into one place of a table.</summary>
internal sealed class ClientHash : IEqualityComparer<long>, IEqualityComparer<CrdtId>
{
    private ClientHash()
    {
    }

    /// <summary>The only one there needs to be.</summary>
    public static ClientHash Unguessable { get; } = new();

    public bool Equals(long x, long y) => x == y;

    public int GetHashCode(long obj) => HashCode.Combine(unchecked((int)obj), (int)(obj >> 32));

    public bool Equals(CrdtId x, CrdtId y) => x == y;

    public int GetHashCode(CrdtId obj) => HashCode.Combine(GetHashCode(obj.Client), GetHashCode(obj.Clock));
}
