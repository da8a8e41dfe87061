using AreaSend.Access;
using AreaSend.Documents;
using AreaSend.Documents.Search;
using AreaSend.Grains.Access;
using AreaSend.Grains.Tests.Inspections;
using AreaSend.Testing;
using AreaSend.Vocabulary;
using static AreaSend.Grains.Tests.Inspections.InspectionFixture;

namespace AreaSend.Grains.Tests.Documents.Search;

public sealed class DocumentSearchGrainTests(InspectionFixture given) : IClassFixture<InspectionFixture>
{
    [Fact]
    public async Task Texts_are_found_by_exactly_those_who_read_evidence()
    {
        var document = await KeepAsync("unheard of");
        foreach (var actor in Roles.Select(Person).Concat(Strangers))
        {
            var answer = await ClusterFixture.As(actor, () => Grain.FindAsync(given.Id, [new("unheard", true, [])], 10));
            var none = await ClusterFixture.As(actor, () => Grain.FindAsync(default, [new("unheard", true, [])], 10));

            none.Refusal.Should().Be(Policy.Unknown);
            if (Roles.Any(role => Person(role) == actor && Policy.Allows(role, InspectionAction.ReadEvidence)))
            {
                answer.Value.Should().ContainSingle().Which.Document.Should().Be(document, "{0} reads evidence", actor.Name);
            }
            else
            {
                answer.Refusal.Should().Be(Policy.Unknown, "{0} may not know", actor.Name);
            }
        }
    }

    [Fact]
    public async Task Questions_are_answered_in_order_each_among_its_documents_and_there_is_an_end_to_them()
    {
        var (one, two) = (await KeepAsync("ordered"), await KeepAsync("ordered order"));
        var many = Enumerable.Repeat(new DocumentQuestion("ordered", false, [one]), 20);

        var both = await As(Role.Shadow, () => Grain.FindAsync(given.Id, [new("order", true, []), new("ordered", false, [one]), new("ord", false, []), new("", false, [])], 10));
        var end = await As(Role.Shadow, () => Grain.FindAsync(given.Id, [.. many], 1_000_000));

        both.Value.Select(found => found.Document).Should().Equal(two, one, one);
        both.Value[2].Excerpt.Should().Equal(new TextRun("ordered", true));
        end.Value.Should().HaveCount(IDocumentSearchGrain.MostQuestions);
    }

    private IDocumentSearchGrain Grain => given.Cluster.Grains.GetGrain<IDocumentSearchGrain>(0);

    private async Task<DocumentId> KeepAsync(string text)
    {
        var document = new DocumentId(given.Id, Guid.CreateVersion7());
        await given.Cluster.Texts.KeepAsync(document, 1, text);
        return document;
    }
}
