using System.Collections.Immutable;
using AreaSend.Documents;
using AreaSend.Grains.Documents.Rules;
using AreaSend.Vocabulary;

namespace AreaSend.Rules.Tests.Documents;

public sealed class UpdateAdmissionTests
{
    [Fact]
    public void An_update_within_the_limits_comes_in() =>
        UpdateAdmission.Refuses([Batch(1), Batch(DocumentLimits.UpdateBytes)]).Should().BeNull();

    [Fact]
    public void Nothing_at_all_is_invalid()
    {
        Refused([]).Should().Be(RefusalCode.Invalid);
        Refused(default).Should().Be(RefusalCode.Invalid);
    }

    [Fact]
    public void An_empty_update_an_empty_id_and_a_missing_batch_are_invalid()
    {
        Refused([Batch(0)]).Should().Be(RefusalCode.Invalid);
        Refused([new DocumentBatch(Guid.Empty, [1])]).Should().Be(RefusalCode.Invalid);
        Refused([null!]).Should().Be(RefusalCode.Invalid);
        Refused([new DocumentBatch(Id(1), null!)]).Should().Be(RefusalCode.Invalid);
    }

    [Fact]
    public void One_byte_too_many_is_too_large() => Refused([Batch(DocumentLimits.UpdateBytes + 1)]).Should().Be(RefusalCode.TooLarge);

    [Fact]
    public void The_sixty_fifth_batch_is_too_many() => Refused([.. Enumerable.Repeat(Batch(1), DocumentLimits.BatchesPerSubmission + 1)]).Should().Be(RefusalCode.TooLarge);

    [Fact]
    public void A_submission_is_full_at_its_limit_and_not_before()
    {
        var full = ImmutableArray.Create(Batch(64 * 1024), Batch(64 * 1024), Batch(64 * 1024), Batch(64 * 1024));
        UpdateAdmission.Refuses(full).Should().BeNull();
        Refused(full.Add(Batch(1))).Should().Be(RefusalCode.TooLarge);
    }

    [Fact]
    public void One_bad_batch_keeps_all_others_out() => Refused([Batch(1), Batch(0), Batch(1)]).Should().Be(RefusalCode.Invalid);

    private static string? Refused(ImmutableArray<DocumentBatch> batches) => UpdateAdmission.Refuses(batches)?.Code;

    private static DocumentBatch Batch(int bytes) => new(Id(1), new byte[bytes]);

    private static Guid Id(byte n) => new([.. Enumerable.Repeat(n, 16)]);
}
