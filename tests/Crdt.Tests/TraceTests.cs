using AreaSend.Testing.Crdt;
using AreaSend.Testing.Yjs;
using Xunit.Abstractions;

namespace AreaSend.Crdt.Tests;

public sealed class TraceTests(Oracle oracle, ITestOutputHelper output) : IClassFixture<Oracle>
{
    [Fact]
    public void A_paper_of_259778_edits_ends_with_its_own_text() => Ends(Traces.AutomergePaper);

    [Fact]
    public void Two_friends_who_write_at_once_end_with_their_own_text() => Ends(Traces.FriendsForever);

    private void Ends(string file)
    {
        var (trial, _) = TraceTrial.Run(oracle.Yjs, file);
        output.WriteLine($"FIGURE trace {Path.GetFileName(file)}: {trial}");
        trial.Ends.Should().BeTrue();
        trial.Refused.Should().Be(0);
        trial.SizeOfYjs.Should().BeLessThan(101);
    }
}
