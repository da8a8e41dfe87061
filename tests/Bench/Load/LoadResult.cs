namespace AreaSend.Bench.Load;

/// <summary>What one run measured.</summary>
/// <param name="Mode">embedded, cluster or url.</param>
/// <param name="Docs">Notes.</param>
/// <param name="Clients">People in each.</param>
/// <param name="Rate">Edits a second of each.</param>
/// <param name="Seconds">Measured seconds.</param>
/// <param name="P50">Milliseconds from sender to colleague, median.</param>
/// <param name="P99">The same, 99 of 100.</param>
/// <param name="Max">The same, worst.</param>
/// <param name="DeliveredPerSecond">Updates that reached a colleague.</param>
/// <param name="CpuMicrosecondsPerDelivered">Processor time of all hosts, without the database; null when they run elsewhere.</param>
/// <param name="Acknowledged">Updates with a receipt.</param>
/// <param name="Lost">Acknowledged updates that are missing afterwards.</param>
/// <param name="Doubled">Updates that are there twice.</param>
/// <param name="LateP99">How late the generator itself was, milliseconds: above 2, distrust the run.</param>
internal sealed record LoadResult(
    string Mode,
    int Docs,
    int Clients,
    double Rate,
    int Seconds,
    double P50,
    double P99,
    double Max,
    double DeliveredPerSecond,
    double? CpuMicrosecondsPerDelivered,
    long Acknowledged,
    long Lost,
    long Doubled,
    double LateP99);
