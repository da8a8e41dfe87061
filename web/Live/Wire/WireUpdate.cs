using System.Collections.Immutable;
using AreaSend.Documents;
using MessagePack;

namespace AreaSend.Web.Live.Wire;

/// <summary>An update on the wire: <c>[sequence, update bin]</c>.</summary>
[MessagePackObject]
public sealed record WireUpdate([property: Key(0)] long Sequence, [property: Key(1)] byte[] Update)
{
    /// <summary>As a grain gave them.</summary>
    public static WireUpdate[] Of(ImmutableArray<SequencedUpdate> updates)
    {
        var wire = new WireUpdate[updates.Length];
        for (var i = 0; i < wire.Length; i++)
        {
            wire[i] = new WireUpdate(updates[i].Sequence, updates[i].Update);
        }

        return wire;
    }
}
