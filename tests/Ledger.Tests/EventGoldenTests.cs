using System.Text.Json;
using AreaSend.Grains.Ledger;

namespace AreaSend.Ledger.Tests;

/// <summary>What was once written must be read for ever: one file an event name, never changed, read and written back byte for byte.</summary>
public sealed class EventGoldenTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "golden");

    public static TheoryData<string> Names => [.. EventCodec.Names.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task An_event_is_read_from_its_golden_file_and_written_back_the_same(string name)
    {
        var file = Path.Combine(Folder, $"{name}.json");
        File.Exists(file).Should().BeTrue($"'{name}' needs tests/Ledger.Tests/golden/{name}.json: the event's JSON as the ledger keeps it");
        var golden = (await File.ReadAllTextAsync(file)).TrimEnd();

        var written = EventCodec.Write(EventCodec.Read<object>(name, golden));

        written.Should().Be((name, golden), "the shape of a recorded event never changes: add a new version of the name instead");
    }

    [Fact]
    public void Every_golden_file_is_of_an_event_that_can_still_be_read() =>
        Directory.GetFiles(Folder).Select(Path.GetFileNameWithoutExtension).Should().BeSubsetOf(EventCodec.Names);

    [Fact]
    public void Every_event_name_is_versioned() =>
        EventCodec.Names.Should().OnlyContain(name => System.Text.RegularExpressions.Regex.IsMatch(name, @"^[a-z-]+(\.[a-z-]+)+\.v[0-9]+$", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)));

    [Theory]
    [MemberData(nameof(Names))]
    public void An_event_that_lacks_a_member_is_refused_and_not_filled_in(string name)
    {
        var lacking = () => EventCodec.Read<object>(name, "{}");
        if (EventCodec.TypeOf(name).GetConstructors()[0].GetParameters().Length > 0)
        {
            lacking.Should().Throw<JsonException>();
        }
        else
        {
            lacking.Should().NotThrow();
        }
    }

    [Fact]
    public void An_unknown_event_name_throws_and_is_not_skipped() =>
        FluentActions.Invoking(() => EventCodec.Read<object>("inspection.planned.v99", "{}")).Should().Throw<UnknownEventException>().WithMessage("*inspection.planned.v99*");
}
