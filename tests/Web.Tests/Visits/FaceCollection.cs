namespace AreaSend.Web.Tests.Visits;

/// <summary>Tests that share one face; each makes what it changes.</summary>
[CollectionDefinition(Name)]
public sealed class FaceCollection : ICollectionFixture<FaceFixture>
{
    public const string Name = "face";
}
