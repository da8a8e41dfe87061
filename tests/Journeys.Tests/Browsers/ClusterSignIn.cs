namespace AreaSend.Journeys.Tests.Browsers;

/// <summary>Signing in to a cluster: at the sign-in provider, which knows the person by name.</summary>
internal static class ClusterSignIn
{
    /// <summary>Signs in.</summary>
    public static async Task SignInAsync(BrowserWindow window, Uri address, string person)
    {
        await window.Page.GotoAsync(new Uri(address, $"/sign-in?login_hint={person}").ToString());
        await window.Page.WaitForURLAsync(url => new Uri(url) is { AbsolutePath: "/" } at && at.Port == address.Port);
    }
}
