using AreaSend.Documents.Refusals;
using AreaSend.Testing.Yjs;

namespace AreaSend.Testing.Crdt.Hostile;

/// <summary>Honest and hostile updates at the gate of a note. What an editor sends comes in, once or again; what comes in makes in yjs exactly what it makes here.</summary>
/// <param name="oracle">yjs.</param>
/// <param name="hostile">How many hostile updates each history meets.</param>
public sealed class AdmissionTrial(YjsOracle oracle, int hostile)
{
    private const int AtOnce = 20;
    private const string Roots = "note";
    private readonly Trial trial = new();

    /// <summary>What the messages cost.</summary>
    public MessageCost Cost { get; } = new();

    /// <summary>Runs seeds.</summary>
    /// <param name="first">The first seed.</param>
    /// <param name="count">How many histories.</param>
    /// <returns>What was counted and found.</returns>
    public Trial Run(long first, int count)
    {
        foreach (var seeds in Enumerable.Range(0, count).Select(i => first + i).Chunk(AtOnce))
        {
            foreach (var (at, history) in oracle.Histories(seeds, YjsShape.Editor).Index())
            {
                trial.Count("histories");
                try
                {
                    new AttackedNote(seeds[at], history, trial, Cost, hostile).Run(Admitted, updates => oracle.Merge([updates])[0]);
                }
                catch (Exception e) when (e is not OutOfMemoryException)
                {
                    trial.Count("crashes");
                    trial.Holds(false, seeds[at], $"crashed: {e}");
                }
            }
        }

        return trial;
    }

    /// <summary>Whether the codes of a refusal are those of the gate.</summary>
    internal static bool IsCode(string code) => DocumentRefusal.IsHostile(code) || code is DocumentRefusal.Gap or Vocabulary.RefusalCode.TooLarge;

    /// <summary>What is deleted with what it stood in is seen by nobody; after a note was opened again it is compared as collected, since its order is forgotten.</summary>
    private void Admitted(long seed, GuardedNote note, IReadOnlyList<AdmittedUpdate> admitted)
    {
        var (document, collect) = (note.Whole, note.IsReopened);
        foreach (var (at, (state, anyOrder, merged)) in oracle.Admitted(document, [.. admitted.Select(update => (update.Update, update.Merged))], Roots, collect).Index())
        {
            var words = $"{admitted[at].Way} {Convert.ToHexString(admitted[at].Update)} came in to {Convert.ToHexString(document)}, and yjs";
            _ = trial.Holds(state.IsWhole, seed, $"{words} threw '{state.Threw}' or waits")
                && trial.Holds(anyOrder, seed, $"{words} makes something else of the two in the other order")
                && trial.Holds(merged, seed, $"{words} makes something else of our merge {Convert.ToHexString(admitted[at].Merged)}")
                && trial.Holds(state.Shown == NoteWords.Of(admitted[at].Document), seed, $"{words} shows {state.Shown}, we {NoteWords.Of(admitted[at].Document)}")
                && trial.Holds(collect || state.Structs == admitted[at].Structs, seed, $"{words} makes something else than our document:\n{oracle.Structs(document, admitted[at].Update)}\nours:\n{admitted[at].Words()}");
        }
    }
}
