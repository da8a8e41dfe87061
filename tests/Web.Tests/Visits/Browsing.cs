namespace AreaSend.Web.Tests.Visits;

/// <summary>One browser: keeps cookies, fills in forms, follows nothing unless told.</summary>
public sealed class Browsing(Uri address)
{
    private static readonly HttpClient Client = new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false });

    public Dictionary<string, string> Cookies { get; } = new(StringComparer.Ordinal);

    public async Task<Screen> GetAsync(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, path));
        request.Headers.Add("Accept", "text/html");
        return await SendAsync(request);
    }

    /// <summary>Sends a form of a page, with some fields filled in.</summary>
    public async Task<Screen> SubmitAsync(Screen screen, IReadOnlyDictionary<string, string>? typed = null, string? button = null)
    {
        var (target, fields) = screen.Form(button);
        foreach (var (name, value) in typed ?? new Dictionary<string, string>(StringComparer.Ordinal))
        {
            fields[name] = value;
        }

        return await PostAsync(target.PathAndQuery, new FormUrlEncodedContent(fields));
    }

    public async Task<Screen> PostAsync(string path, HttpContent? content, string? token = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address, path)) { Content = content };
        request.Headers.Add("Origin", address.GetLeftPart(UriPartial.Authority));
        request.Headers.Add("Accept", "text/html");
        // who refuses a large body hangs up while it is on its way: ask first, or the answer may be lost
        request.Headers.ExpectContinue = content?.Headers.ContentLength > 1024 * 1024;
        if (token is not null)
        {
            request.Headers.Add("X-CSRF-TOKEN", token);
        }

        return await SendAsync(request);
    }

    /// <summary>The token that a page gives its scripts.</summary>
    public async Task<string> TokenAsync() => (await GetAsync("/local-areas")).Find("meta[name=csrf-token]")!.GetAttribute("content")!;

    /// <summary>Goes where an answer leads, as far as it leads.</summary>
    public async Task<Screen> FollowAsync(Screen screen)
    {
        for (var hops = 0; screen.Location is { } next; hops++)
        {
            hops.Should().BeLessThan(10);
            screen = await GetAsync(new Uri(screen.Address, next).AbsoluteUri);
        }

        return screen;
    }

    public async Task<Screen> SendAsync(HttpRequestMessage request)
    {
        var ours = request.RequestUri!.Authority == address.Authority;
        if (ours && Cookies.Count > 0)
        {
            request.Headers.Add("Cookie", string.Join("; ", Cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
        }

        using var answer = await Client.SendAsync(request);
        var set = answer.Headers.TryGetValues("Set-Cookie", out var values) ? values.ToList() : [];
        foreach (var pair in (ours ? set : []).Select(one => one.Split(';')[0].Split('=', 2)))
        {
            Cookies[pair[0]] = pair[1];
            if (pair[1].Length == 0)
            {
                Cookies.Remove(pair[0]);
            }
        }

        var headers = answer.Headers.Concat(answer.Content.Headers).ToDictionary(one => one.Key, one => string.Join(',', one.Value), StringComparer.OrdinalIgnoreCase);
        return new Screen(request.RequestUri!, answer.StatusCode, (int)answer.StatusCode is >= 300 and < 400 ? answer.Headers.Location : null, headers, set, await answer.Content.ReadAsStringAsync());
    }
}
