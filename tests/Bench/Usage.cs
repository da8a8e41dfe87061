namespace AreaSend.Bench;

/// <summary>What can be measured.</summary>
internal static class Usage
{
    /// <summary>Prints it.</summary>
    public static int Print()
    {
        Console.Error.WriteLine("""
            dotnet run -c Release --project tests/Bench -- load [--docs 50] [--clients 8] [--rate 5] [--seconds 15] [--warmup 3]
                [--mode embedded|cluster] [--url http://localhost:5080] [--floor true]
              Types in many notes at once over the hub's own protocol and prints one JSON line: latency from sender to colleague
              after the durable commit (milliseconds), deliveries a second, processor time of the hosts per delivered update,
              how many updates were acknowledged and how many of those are missing from the ledger afterwards (lost).
              Starts what it needs when no url is given. With --floor true a bare hub without grains and ledger is measured first.

            dotnet run -c Release --project tests/Bench -- ledger [--streams 50] [--seconds 5] [--warmup 2]
              Appends to many streams at once, one append of each on its way, and prints one JSON line for SQLite and one for PostgreSQL:
              appends a second after the durable commit, milliseconds of one append, and the floor of the same run:
              one connection that only inserts a row and commits.

            dotnet run -c Release --project tests/Bench -- trace FILE
              Replays an editing trace (github.com/josephg/editing-traces, .json or .json.gz, sequential or concurrent) through the codec and
              through the document grain of a product started for it, and prints ok or differs with times and sizes, and those of yjs beside.
              Two traces lie in tests/Testing/Yjs/traces.

            dotnet run -c Release --project tests/Bench -- idle [--notes 2000]
              Opens so many notes, each on a connection of its own, first empty ones, then of 20 kB, and prints what each takes of the host's memory.

            dotnet run -c Release --project tests/Bench -- codec
              Prints the numbers of the codec with their aims: admitting, merging, compacting, reading, hostile messages; yjs in the same run.

            dotnet run -c Release --project tests/Bench -- crdt [--histories 100000] [--hostile 1000000] [--seed 1]
              The extensive run of tests/Crdt.Tests: random histories and hostile updates, each held to yjs. Prints seeds, counts, findings, rates.

            dotnet run -c Release --project tests/Bench -- lifecycle [--sequences 1000000] [--seed 1]
              Random command sequences against the lifecycle of an inspection: no stage that the table does not allow, a code and words with
              every refusal, and a replay of the written events that ends in the same state. Prints counts, findings and the rate.

            dotnet run -c Release --project tests/Bench -- schedule [--times 200]
              Gives every area an invented history through the pages, then opens the schedule and its year picture again and again on one connection.
              Prints median, 95th percentile and most in milliseconds; fails when the 95th percentile is over 100.
            """);
        return 2;
    }
}
