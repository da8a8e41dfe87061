namespace AreaSend.Web.Setup;

/// <summary>Who may come through a door of the face. What a person may do in one inspection is decided by its grains.</summary>
public enum Entrant
{
    /// <summary>Nobody; what the table does not name.</summary>
    Nobody = 0,

    /// <summary>Anyone, signed in or not.</summary>
    Anyone = 1,

    /// <summary>Anyone signed in.</summary>
    SignedIn = 2,

    /// <summary>Inspectors and schedulers.</summary>
    InspectorSide = 3,

    /// <summary>Inspectors.</summary>
    Inspector = 4,

    /// <summary>Schedulers.</summary>
    Scheduler = 5,
}
