using AreaSend.Testing.Yjs;

namespace AreaSend.Testing.Crdt;

/// <summary>Questions to yjs, gathered so that many go over the pipe at once.</summary>
internal sealed class OracleQuestions
{
    private static readonly byte[] Nothing = [0];
    private readonly List<Expectation> kept = [];
    private readonly List<Expectation> collected = [];
    private readonly List<(long Seed, string What, IReadOnlyList<byte[]> Ours, IReadOnlyList<byte[]> Theirs, string Roots)> equal = [];
    private readonly List<(long Seed, string What, byte[] Update, byte[] Vector, byte[] Ours)> differences = [];
    private readonly List<(long Seed, byte[] Update, byte[] Ours)> vectors = [];

    private readonly record struct Expectation(long Seed, string What, IReadOnlyList<byte[]> Updates, YjsState Expected, string Roots);

    /// <summary>These updates should make this document.</summary>
    public void Same(long seed, string what, IReadOnlyList<byte[]> updates, YjsState expected, string roots) => kept.Add(new Expectation(seed, what, updates, expected, roots));

    /// <summary>The same with deleted text collected.</summary>
    public void SameCollected(long seed, string what, IReadOnlyList<byte[]> updates, YjsState expected, string roots) => collected.Add(new Expectation(seed, what, updates, expected, roots));

    /// <summary>These updates should make the same document as those.</summary>
    public void Equal(long seed, string what, IReadOnlyList<byte[]> ours, IReadOnlyList<byte[]> theirs, string roots) => equal.Add((seed, what, ours, theirs, roots));

    /// <summary>yjs should take the same difference, byte for byte.</summary>
    public void Diff(long seed, string what, byte[] update, byte[] vector, byte[] ours) => differences.Add((seed, what, update, vector, ours));

    /// <summary>yjs should find this state vector.</summary>
    public void Vector(long seed, byte[] update, byte[] ours) => vectors.Add((seed, update, ours));

    /// <summary>Asks them all.</summary>
    public void Ask(YjsOracle oracle, Trial trial)
    {
        AskStates(oracle, trial, kept, collect: false);
        AskStates(oracle, trial, collected, collect: true);
        foreach (var group in equal.GroupBy(question => question.Roots))
        {
            var made = oracle.Apply([.. group.Select(question => question.Ours)], group.Key);
            var theirs = oracle.Apply([.. group.Select(question => question.Theirs)], group.Key);
            foreach (var (at, question) in group.Index())
            {
                Compare(oracle, trial, question.Seed, question.What, question.Ours, made[at], theirs[at]);
            }
        }

        // yjs forgets, mostly, that a struct stands under a key where the key itself is not written: let it do so in both
        var found = oracle.Diff([.. oracle.Diff([.. differences.Select(question => (question.Update, question.Vector))]).Select(difference => (difference, Nothing))]);
        var ours = oracle.Diff([.. differences.Select(question => (question.Ours, Nothing))]);
        for (var i = 0; i < found.Count; i++)
        {
            trial.Count("differences");
            trial.Holds(found[i].AsSpan().SequenceEqual(ours[i]), differences[i].Seed,
                $"{differences[i].What} is {Convert.ToHexString(ours[i])}, but in yjs {Convert.ToHexString(found[i])}, of {Convert.ToHexString(differences[i].Update)}");
        }

        var read = oracle.Vectors([.. vectors.Select(question => question.Update)]);
        for (var i = 0; i < read.Count; i++)
        {
            trial.Holds(SameVector(read[i], vectors[i].Ours), vectors[i].Seed,
                $"a state vector is {Convert.ToHexString(vectors[i].Ours)}, but in yjs {Convert.ToHexString(read[i])}, of {Convert.ToHexString(vectors[i].Update)}");
        }
    }

    /// <summary>yjs writes a vector in whatever order it read the clients.</summary>
    private static bool SameVector(byte[] a, byte[] b) =>
        Grains.Documents.Crdt.StateVector.TryRead(a, out var first) && Grains.Documents.Crdt.StateVector.TryRead(b, out var second) && first.Clients.SequenceEqual(second.Clients);

    private static void AskStates(YjsOracle oracle, Trial trial, List<Expectation> questions, bool collect)
    {
        foreach (var group in questions.GroupBy(question => question.Roots))
        {
            var states = oracle.Apply([.. group.Select(question => question.Updates)], group.Key, collect);
            foreach (var (at, question) in group.Index())
            {
                Compare(oracle, trial, question.Seed, question.What, question.Updates, states[at], question.Expected);
            }
        }
    }

    private static void Compare(YjsOracle oracle, Trial trial, long seed, string what, IReadOnlyList<byte[]> updates, YjsState ours, YjsState theirs)
    {
        trial.Count("documents compared");
        if (ours.Equals(theirs))
        {
            return;
        }

        var differs = ours.Threw != theirs.Threw ? $"threw '{ours.Threw}'"
            : ours.IsWhole != theirs.IsWhole ? "waits for something"
            : ours.Shown != theirs.Shown ? $"shows {ours.Shown} and not {theirs.Shown}"
            : ours.Deletes != theirs.Deletes ? "deletes something else"
            : ours.Structs != theirs.Structs ? "holds other structs" : "has another state vector";
        trial.Holds(false, seed, $"{what} {differs}: {string.Join(' ', updates.Select(Convert.ToHexString))}\n{oracle.Structs(updates)}");
    }
}
