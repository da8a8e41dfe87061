using AreaSend.Web.Live.Http;
using Microsoft.Extensions.Time.Testing;

namespace AreaSend.Web.Tests.Live.Http;

public sealed class HostileSessionsTests
{
    private readonly FakeTimeProvider time = new();
    private readonly HostileSessions sessions;

    public HostileSessionsTests() => sessions = new HostileSessions(time);

    [Fact]
    public void The_third_hostile_update_shuts_a_session_out_and_no_other()
    {
        sessions.Count("a").Should().BeFalse();
        sessions.Count("a").Should().BeFalse();
        sessions.IsShut("a").Should().BeFalse();

        sessions.Count("a").Should().BeTrue();

        sessions.IsShut("a").Should().BeTrue();
        sessions.IsShut("b").Should().BeFalse();
    }

    [Fact]
    public void It_is_forgotten_ten_minutes_after_the_last()
    {
        sessions.Count("a");
        sessions.Count("a");
        time.Advance(HostileSessions.Remembered / 2);
        sessions.Count("a");
        time.Advance(HostileSessions.Remembered - TimeSpan.FromSeconds(1));
        sessions.IsShut("a").Should().BeTrue();

        time.Advance(TimeSpan.FromSeconds(1));

        sessions.IsShut("a").Should().BeFalse();
        sessions.Count("a").Should().BeFalse("it counts anew");
    }

    [Fact]
    public void However_many_sessions_misbehave_the_longest_silent_one_makes_room()
    {
        for (var i = 0; i < HostileSessions.Most; i++)
        {
            Shut($"{i}");
            time.Advance(TimeSpan.FromMilliseconds(1));
        }

        Shut("one more");

        sessions.IsShut("0").Should().BeFalse();
        sessions.IsShut("1").Should().BeTrue();
        sessions.IsShut("one more").Should().BeTrue();
    }

    private void Shut(string session)
    {
        sessions.Count(session);
        sessions.Count(session);
        sessions.Count(session);
    }
}
