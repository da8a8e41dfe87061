using AreaSend.Web.Live.Relays;

namespace AreaSend.Web.Live;

/// <summary>The hub of those who only read: <c>/live/shadow</c>. It has no method that writes. Requirements K045 and K046.</summary>
/// <param name="relays">The relays of this node.</param>
/// <param name="calls">The way to grains.</param>
internal sealed class ShadowHub(DocumentRelays relays, DocumentCalls calls) : LiveHub(relays, calls);
