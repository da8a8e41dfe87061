using AreaSend.Vocabulary;
using MessagePack;

namespace AreaSend.Web.Live.Wire;

/// <summary>"No" on the wire: <c>[code, message]</c>.</summary>
[MessagePackObject]
public sealed record WireRefusal([property: Key(0)] string Code, [property: Key(1)] string Message)
{
    /// <summary>As a grain said it.</summary>
    public static WireRefusal Of(Refusal refusal) => new(refusal.Code, refusal.Message);
}
