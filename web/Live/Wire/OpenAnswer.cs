using MessagePack;

namespace AreaSend.Web.Live.Wire;

/// <summary>The answer to <c>Open</c> and <c>Read</c>: <c>[refusal, mayWrite, head, updates, people, freeze, schema]</c>.</summary>
[MessagePackObject]
public sealed record OpenAnswer(
    [property: Key(0)] WireRefusal? Refusal,
    [property: Key(1)] bool MayWrite,
    [property: Key(2)] long Head,
    [property: Key(3)] WireUpdate[] Updates,
    [property: Key(4)] WirePerson[] People,
    [property: Key(5)] WireFreeze? Freeze,
    [property: Key(6)] int Schema)
{
    /// <summary>A refused one.</summary>
    public static OpenAnswer Refused(WireRefusal refusal) => new(refusal, MayWrite: false, 0, [], [], Freeze: null, Schema: 0);
}
