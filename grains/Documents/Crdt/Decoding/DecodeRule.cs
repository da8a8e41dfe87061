namespace AreaSend.Grains.Documents.Crdt.Decoding;

/// <summary>The rules that bytes must keep to be a Yjs update, version 1. A fault names the one that was broken.</summary>
public enum DecodeRule
{
    /// <summary>None was broken.</summary>
    None = 0,

    /// <summary>The bytes end before the update does.</summary>
    Truncated,

    /// <summary>A number is longer than 8 bytes, above 2^53 - 1, or written longer than it needs.</summary>
    Number,

    /// <summary>A declared count or length is larger than the bytes that are left could hold.</summary>
    Count,

    /// <summary>A text is not UTF-8.</summary>
    Text,

    /// <summary>A struct or a content of a kind that update version 1 does not have.</summary>
    Kind,

    /// <summary>A value of a kind that lib0 does not have.</summary>
    Value,

    /// <summary>A value is nested deeper than <see cref="DecodeLimits.ValueDepth"/>.</summary>
    Depth,

    /// <summary>A struct or a deleted range of no length.</summary>
    Empty,

    /// <summary>A client has two blocks of structs.</summary>
    ClientTwice,

    /// <summary>A clock would pass 2^53 - 1.</summary>
    Clock,

    /// <summary>The update is larger than <see cref="DecodeLimits.Bytes"/>.</summary>
    Size,

    /// <summary>Bytes follow the end of the update.</summary>
    Trailing,
}
