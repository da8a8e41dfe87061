using AreaSend.LocalAreas.Schedule;
using AreaSend.Vocabulary;

namespace AreaSend.Schedule;

/// <summary>The schedule of all areas, for schedulers. A stateless worker. Key: 0.</summary>
[Alias("schedule.grain")]
public interface IScheduleGrain : IGrainWithIntegerKey
{
    /// <summary>What is due, overdue and planned in every area, and what clashes, as of today in London.</summary>
    /// <param name="region">Ofsted region, exactly; null or empty for all.</param>
    /// <returns>The schedule; refuses with <c>unknown</c>: to others than schedulers there is none (K028).</returns>
    [Alias("read")]
    Task<Answer<ScheduleView>> ReadAsync(string? region);
}
