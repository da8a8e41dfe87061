namespace AreaSend.Silo.Hosting;

/// <summary>Turns a refused start into one sentence on the error output and an exit code.</summary>
public static class StartRefusal
{
    /// <summary>Runs a program.</summary>
    /// <param name="run">The program.</param>
    /// <returns>Its exit code; 1 when the start was refused.</returns>
    public static async Task<int> ReportAsync(Func<Task<int>> run)
    {
        try
        {
            return await run();
        }
        catch (StartRefusedException refused)
        {
            await Console.Error.WriteLineAsync(refused.Message);
            return 1;
        }
    }
}
