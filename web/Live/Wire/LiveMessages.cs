using System.Collections.Immutable;
using AreaSend.Documents;
using AreaSend.Documents.History;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;

namespace AreaSend.Web.Live.Wire;

/// <summary>The messages from server to client. Each is written out once, however many browsers get it.</summary>
internal static class LiveMessages
{
    public static SerializedHubMessage Updates(string document, long from, long to, ImmutableArray<SequencedUpdate> updates) =>
        Message("updates", document, from, to, WireUpdate.Of(updates));

    public static SerializedHubMessage People(string document, ImmutableArray<PersonPresent> people) =>
        Message("people", document, WirePerson.Of(people));

    public static SerializedHubMessage Frozen(string document, DocumentFreeze? freeze) =>
        Message("frozen", document, WireFreeze.Of(freeze));

    public static SerializedHubMessage Closed(string document, string code, string message) =>
        Message("closed", document, code, message);

    private static SerializedHubMessage Message(string target, params object?[] arguments) => new(new InvocationMessage(target, arguments));
}
