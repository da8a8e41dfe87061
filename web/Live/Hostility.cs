namespace AreaSend.Web.Live;

/// <summary>When a browser is not listened to any more: after updates that our own client never sends.</summary>
public static class Hostility
{
    /// <summary>How many hostile updates end a connection.</summary>
    public const int Most = 3;

    /// <summary>What is said then.</summary>
    public const string Words = "This browser sent changes that the page never makes, so it was disconnected. Text that is not shared yet stays on this device. Reload the page in 10 minutes; if it happens again, tell whoever looks after this service.";
}
