using AreaSend.Architecture.Tests.Code;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Serialization;

namespace AreaSend.Architecture.Tests.Wire;

public sealed class RoundTripTests : IDisposable
{
    private readonly ServiceProvider services = new ServiceCollection().AddSerializer().BuildServiceProvider();

    [Fact]
    public void Every_contract_comes_back_from_the_wire_as_it_went() => Findings.ShouldBeNone(
        from type in Contracts.Serialised
        where !type.IsAbstract
        let difference = Difference(type.IsGenericTypeDefinition ? type.MakeGenericType([.. type.GetGenericArguments().Select(_ => typeof(string))]) : type)
        where difference is not null
        select new Finding(type.FullName!, difference),
        "Give every member an [Id], a type that Orleans can serialise, and a constructor parameter or an init accessor.");

    [Fact]
    public void A_lost_member_would_show() =>
        Described.Of(new Sample().Of(typeof(AreaSend.Vocabulary.Refusal))).Should().Contain("sample", "the comparison reads every public member");

    public void Dispose() => services.Dispose();

    private string? Difference(Type type)
    {
        try
        {
            var sent = new Sample().Of(type);
            var serializer = services.GetRequiredService<Serializer>();
            var received = serializer.Deserialize<object>(serializer.SerializeToArray(sent))!;
            var (before, after) = (Described.Of(sent), Described.Of(received));
            return received.GetType() == type && before == after ? null : $"went as {before} and came back as {after}";
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            return $"does not survive the wire: {failure.GetBaseException().Message}";
        }
    }
}
