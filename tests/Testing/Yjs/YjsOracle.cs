using System.Diagnostics;
using System.Text;
using AreaSend.Testing.Processes;

namespace AreaSend.Testing.Yjs;

/// <summary>The npm package yjs in a Node process of its own (tests/oracle), asked over its standard input. It ends with this process, or when disposed.</summary>
public sealed class YjsOracle : IDisposable
{
    private static readonly Lock Installing = new();
    private readonly Lock turn = new();
    private readonly StringBuilder errors = new();
    private readonly Process process;

    private YjsOracle(Process process)
    {
        this.process = process;
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        process.BeginErrorReadLine();
    }

    private static string Folder => Path.Combine(Checkout.Root, "tests", "oracle");

    /// <summary>Starts one; its packages are installed first where they are missing.</summary>
    /// <returns>The oracle.</returns>
    public static YjsOracle Start()
    {
        lock (Installing)
        {
            if (!File.Exists(Path.Combine(Folder, "node_modules", "yjs", "package.json")))
            {
                Install();
            }
        }

        return new YjsOracle(Process.Start(Command("node", "main.mjs"))!);
    }

    /// <summary>Makes histories.</summary>
    /// <param name="seeds">The seed of each.</param>
    /// <param name="shape">What its people may write.</param>
    /// <returns>The histories, in the order of the seeds.</returns>
    public IReadOnlyList<YjsHistory> Histories(IReadOnlyList<long> seeds, YjsShape shape) => Ask(
        "history",
        seeds,
        (writer, seed) =>
        {
            writer.Write7BitEncodedInt64(seed);
            writer.Write(shape switch { YjsShape.Note => "note", YjsShape.Editor => "editor", _ => "free" });
        },
        reader =>
        {
            var roots = reader.ReadString();
            var changes = new YjsChange[reader.Read7BitEncodedInt()];
            for (var i = 0; i < changes.Length; i++)
            {
                changes[i] = new YjsChange(reader.Read7BitEncodedInt64(), reader.ReadLengthAndBytes());
            }

            return new YjsHistory(roots, changes, reader.ReadState(), reader.ReadState());
        });

    /// <summary>What new documents are after updates.</summary>
    /// <param name="cases">The updates for each document.</param>
    /// <param name="roots">The roots to tell in words, such as <c>default:xml meta:map</c>; empty for none.</param>
    /// <param name="collect">Whether deleted text is collected, as editors do.</param>
    /// <returns>What each is.</returns>
    public IReadOnlyList<YjsState> Apply(IReadOnlyList<IReadOnlyList<byte[]>> cases, string roots, bool collect = false) => Ask(
        "apply",
        cases,
        (writer, updates) =>
        {
            writer.Write7BitEncodedInt(collect ? 1 : 0);
            writer.Write(roots);
            writer.WriteUpdates(updates);
        },
        OraclePipe.ReadState);

    /// <summary>What one document and each of several updates make.</summary>
    /// <param name="document">The document.</param>
    /// <param name="candidates">Each an update, and what our merge makes of the document and it.</param>
    /// <param name="roots">The roots to tell in words.</param>
    /// <returns>Of each what yjs makes, whether the other order makes the same, and whether the merge does.</returns>
    public IReadOnlyList<(YjsState State, bool AnyOrder, bool Merged)> Admitted(byte[] document, IReadOnlyList<(byte[] Update, byte[] Merged)> candidates, string roots, bool collect) => Ask(
        "admitted",
        [document],
        (writer, bytes) =>
        {
            writer.Write7BitEncodedInt(collect ? 1 : 0);
            writer.Write(roots);
            writer.WriteBytes(bytes);
            writer.Write7BitEncodedInt(candidates.Count);
            foreach (var (update, merged) in candidates)
            {
                writer.WriteBytes(update);
                writer.WriteBytes(merged);
            }
        },
        reader => candidates.Select(_ => (reader.ReadState(), reader.Read7BitEncodedInt() == 1, reader.Read7BitEncodedInt() == 1)).ToArray())[0];

    /// <summary>The struct store after updates in words, to find where two part.</summary>
    /// <param name="updates">The updates.</param>
    /// <returns>A line for each run of items.</returns>
    public string Structs(params IReadOnlyList<byte[]> updates) => Ask(
        "structs",
        [updates],
        (writer, all) =>
        {
            writer.Write7BitEncodedInt(0);
            writer.WriteUpdates(all);
        },
        reader => reader.ReadString())[0];

    /// <summary>yjs's own differences of updates to state vectors.</summary>
    /// <param name="cases">Updates and vectors.</param>
    /// <returns>The differences.</returns>
    public IReadOnlyList<byte[]> Diff(IReadOnlyList<(byte[] Update, byte[] Vector)> cases) => Ask(
        "diff",
        cases,
        (writer, one) =>
        {
            writer.WriteBytes(one.Update);
            writer.WriteBytes(one.Vector);
        },
        OraclePipe.ReadLengthAndBytes);

    /// <summary>yjs's own merge.</summary>
    /// <param name="cases">The updates of each merge.</param>
    /// <returns>The merged updates.</returns>
    public IReadOnlyList<byte[]> Merge(IReadOnlyList<IReadOnlyList<byte[]>> cases) => Ask("merge", cases, OraclePipe.WriteUpdates, OraclePipe.ReadLengthAndBytes);

    /// <summary>yjs's own state vectors of updates.</summary>
    /// <param name="updates">The updates.</param>
    /// <returns>The vectors.</returns>
    public IReadOnlyList<byte[]> Vectors(IReadOnlyList<byte[]> updates) =>
        Ask("vector", updates, (writer, update) => writer.WriteBytes(update), OraclePipe.ReadLengthAndBytes);

    /// <summary>Types an editing trace.</summary>
    /// <param name="file">Its path: .json or .json.gz, sequential or concurrent.</param>
    /// <param name="shape">Into a note's only paragraph, or (free) the plain text <c>t</c>.</param>
    /// <returns>The updates.</returns>
    public YjsReplay Replay(string file, YjsShape shape) => Ask(
        "replay",
        [file],
        (writer, path) =>
        {
            writer.Write(Path.GetFullPath(path));
            writer.Write(shape == YjsShape.Note ? "note" : "text");
        },
        reader => new YjsReplay(reader.ReadUpdates(), reader.ReadString(), reader.ReadMilliseconds()))[0];

    /// <summary>Takes yjs's time over updates.</summary>
    /// <param name="updates">The updates; one that yjs throws at counts too.</param>
    /// <param name="roots">The roots to tell in words.</param>
    /// <returns>The times.</returns>
    public YjsTiming Time(IReadOnlyList<byte[]> updates, string roots) => Ask(
        "time",
        [updates],
        (writer, all) =>
        {
            writer.Write(roots);
            writer.WriteUpdates(all);
        },
        reader => new YjsTiming(reader.ReadMilliseconds(), reader.ReadMilliseconds(), reader.ReadMilliseconds(), reader.ReadLengthAndBytes(), reader.ReadString()))[0];

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }

        process.WaitForExit();
        process.Dispose();
    }

    private static void Install()
    {
        using var npm = Process.Start(Command("npm", "ci", "--no-audit", "--no-fund", "--loglevel=error"))!;
        var said = npm.StandardError.ReadToEnd();
        npm.WaitForExit();
        if (npm.ExitCode != 0)
        {
            throw new InvalidOperationException($"The packages of tests/oracle could not be installed: {said}");
        }
    }

    private static ProcessStartInfo Command(string program, params ReadOnlySpan<string> arguments)
    {
        var start = new ProcessStartInfo(program)
        {
            WorkingDirectory = Folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return start;
    }

    private T[] Ask<TQuestion, T>(string verb, IReadOnlyList<TQuestion> questions, Action<BinaryWriter, TQuestion> write, Func<BinaryReader, T> read)
    {
        using var request = new MemoryStream();
        using var writer = new BinaryWriter(request, Encoding.UTF8);
        writer.Write7BitEncodedInt(questions.Count);
        foreach (var question in questions)
        {
            writer.Write(verb);
            write(writer, question);
        }

        writer.Flush();
        using var answer = Exchange(request);
        var answers = new T[questions.Count];
        for (var i = 0; i < answers.Length; i++)
        {
            if (answer.Read7BitEncodedInt() != 0)
            {
                throw new InvalidOperationException($"The oracle could not answer question {i} of '{verb}': {answer.ReadString()}");
            }

            answers[i] = read(answer);
        }

        return answers;
    }

    private BinaryReader Exchange(MemoryStream request)
    {
        lock (turn)
        {
            try
            {
                return OraclePipe.Exchange(process.StandardInput.BaseStream, process.StandardOutput.BaseStream, request);
            }
            catch (IOException e)
            {
                throw new InvalidOperationException($"The oracle ended: {errors}", e);
            }
        }
    }

    private void Keep(string? line)
    {
        if (line is not null && errors.Length < 10_000)
        {
            errors.AppendLine(line);
        }
    }
}
