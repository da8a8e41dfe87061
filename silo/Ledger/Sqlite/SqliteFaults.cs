using AreaSend.Grains.Ledger;
using Microsoft.Data.Sqlite;

namespace AreaSend.Silo.Ledger.Sqlite;

/// <summary>What can be wrong with a SQLite file, in words that say what to do.</summary>
internal static class SqliteFaults
{
    private const int Constraint = 19;
    private const int TooBig = 18;

    public static bool BlamesOneAppend(Exception failure) => failure is SqliteException { SqliteErrorCode: Constraint or TooBig };

    public static LedgerUnavailableException Explain(string file, Exception failure) => new(Sentence(file, failure), failure);

    public static string Sentence(string file, Exception failure)
    {
        var name = Path.GetFileName(file);
        return (failure as SqliteException)?.SqliteErrorCode switch
        {
            5 or 6 => $"Another program holds '{name}' in the folder of AreaSend:Data. Close it; the ledger goes on by itself.",
            8 => $"'{name}' in the folder of AreaSend:Data cannot be written to. Give this program's account the right to write there.",
            10 => $"The disk that holds '{name}' fails to read or write. Check the disk and restart; nothing that was acknowledged is affected.",
            11 or 26 => $"'{name}' in the folder of AreaSend:Data is damaged. Stop, keep a copy of the folder, and restore it from a backup.",
            13 => $"The disk that holds '{name}' is full. Free some space; the ledger goes on by itself.",
            14 => $"'{name}' cannot be opened in the folder of AreaSend:Data. Check that the folder exists and that this program's account may use it.",
            _ => $"'{name}' in the folder of AreaSend:Data cannot be used: {failure.Message}",
        };
    }
}
