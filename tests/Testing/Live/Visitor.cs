using System.Net;
using System.Text.RegularExpressions;

namespace AreaSend.Testing.Live;

/// <summary>A signed-in person without a browser: keeps cookies (secure ones too, on loopback), fills in forms, opens live connections.</summary>
public sealed partial class Visitor : IDisposable
{
    private readonly Dictionary<string, string> cookies = new(StringComparer.Ordinal);
    private readonly HttpClient client = new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false });

    private Visitor(Uri address, string person) => (Address, Person) = (address, person);

    /// <summary>The web node visited.</summary>
    public Uri Address { get; }

    /// <summary>Who it is.</summary>
    public string Person { get; }

    /// <summary>The cookie header as the browser would send it.</summary>
    public string CookieHeader => string.Join("; ", cookies.Select(c => $"{c.Key}={c.Value}"));

    /// <summary>The antiforgery token of the page visited last.</summary>
    public string Token { get; private set; } = "";

    /// <summary>Signs in: by the demonstration's picker, or through the sign-in provider of a cluster.</summary>
    public static async Task<Visitor> SignInAsync(Uri address, string person)
    {
        var visitor = new Visitor(address, person);
        var page = await visitor.GetAsync($"/sign-in?login_hint={person}");
        if (page.Contains("name=\"person\"", StringComparison.Ordinal))
        {
            await visitor.PostAsync("/sign-in", new Dictionary<string, string> { ["person"] = person });
        }

        return visitor.cookies.ContainsKey("__Host-AreaSend")
            ? visitor
            : throw new InvalidOperationException($"{person} could not sign in at {address}:\n{page}");
    }

    /// <summary>Somebody who does not sign in.</summary>
    public static Visitor Anonymous(Uri address) => new(address, "nobody");

    /// <summary>The same browser, with the same sign-in, at another web node.</summary>
    public Visitor At(Uri address)
    {
        var there = new Visitor(address, Person);
        foreach (var (name, value) in cookies)
        {
            there.cookies[name] = value;
        }

        return there;
    }

    /// <summary>Gets a page, following redirections, and takes its token.</summary>
    public async Task<string> GetAsync(string path) => await SendAsync(HttpMethod.Get, new Uri(Address, path), null);

    /// <summary>Posts a form with the token of the page visited last.</summary>
    public async Task<string> PostAsync(string path, IReadOnlyDictionary<string, string> fields) =>
        await SendAsync(HttpMethod.Post, new Uri(Address, path), () => new FormUrlEncodedContent(fields.Append(new("__RequestVerificationToken", Token))));

    /// <summary>The first inspection on "my inspections".</summary>
    public async Task<string> FirstInspectionAsync()
    {
        var page = await GetAsync("/");
        return InspectionLink().Match(page) is { Success: true } link
            ? link.Groups[1].Value
            : throw new InvalidOperationException($"{Person} has no inspection:\n{page}");
    }

    /// <summary>Starts a note through its form.</summary>
    /// <returns>The id of its document.</returns>
    public async Task<string> StartNoteAsync(string inspection, string title)
    {
        var path = $"/inspections/{inspection}/evidence/new";
        var form = await GetAsync(path);
        var fields = NoteFields(title);
        foreach (var hidden in HiddenField().Matches(form).Where(m => m.Groups[1].Value is not "__RequestVerificationToken"))
        {
            fields.TryAdd(hidden.Groups[1].Value, WebUtility.HtmlDecode(hidden.Groups[2].Value));
        }

        var note = await PostAsync(path, fields);
        return DocumentOf().Match(note) is { Success: true } found
            ? found.Groups[1].Value
            : throw new InvalidOperationException($"The note was not started:\n{note}");
    }

    /// <summary>Posts to an endpoint as a script of the page would.</summary>
    public async Task<HttpResponseMessage> CallAsync(string path, HttpContent? content)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Address, path)) { Content = content };
        request.Headers.Add("X-CSRF-TOKEN", Token);
        Dress(request);
        var answer = await client.SendAsync(request);
        Keep(answer);
        return answer;
    }

    /// <summary>Opens a live connection.</summary>
    public Task<HubClient> ConnectAsync(string hub = "/live/team", Guid device = default, int schema = 1) => HubClient.ConnectAsync(this, hub, device, schema);

    public void Dispose() => client.Dispose();

    private static Dictionary<string, string> NoteFields(string title) => new(StringComparer.Ordinal)
    {
        ["Title"] = title,
        ["Activity"] = "Visit to a provider",
        ["Place"] = "Northfield Primary",
        ["PeopleByRole"] = "SENCo",
        ["Day.Day"] = "24",
        ["Day.Month"] = "11",
        ["Day.Year"] = "2026",
        ["Start"] = "09:30",
        ["End"] = "11:00",
    };

    private async Task<string> SendAsync(HttpMethod method, Uri target, Func<HttpContent>? content)
    {
        for (var hops = 0; hops < 10; hops++)
        {
            using var request = new HttpRequestMessage(method, target) { Content = content?.Invoke() };
            Dress(request);
            using var answer = await client.SendAsync(request);
            Keep(answer);
            if (answer.Headers.Location is { } location && (int)answer.StatusCode is >= 300 and < 400)
            {
                (method, target, content) = (HttpMethod.Get, new Uri(target, location), null);
                continue;
            }

            var page = await answer.Content.ReadAsStringAsync();
            if (FormToken().Match(page) is { Success: true } token)
            {
                Token = token.Groups[1].Value;
            }

            return answer.IsSuccessStatusCode ? page : throw new HttpRequestException($"{method} {target} answered {(int)answer.StatusCode}:\n{page}");
        }

        throw new HttpRequestException($"{target} redirects round and round.");
    }

    private void Dress(HttpRequestMessage request)
    {
        if (cookies.Count > 0)
        {
            request.Headers.Add("Cookie", CookieHeader);
        }

        if (request.Method != HttpMethod.Get)
        {
            request.Headers.Add("Origin", new Uri(request.RequestUri!, "/").GetLeftPart(UriPartial.Authority));
        }
    }

    private void Keep(HttpResponseMessage answer)
    {
        foreach (var set in answer.Headers.TryGetValues("Set-Cookie", out var values) ? values : [])
        {
            var pair = set.Split(';')[0].Split('=', 2);
            cookies[pair[0]] = pair[1];
        }
    }

    [GeneratedRegex("href=\"/inspections/([0-9a-f]{32})\"")]
    private static partial Regex InspectionLink();

    [GeneratedRegex("data-document=\"([^\"]+)\"")]
    private static partial Regex DocumentOf();

    [GeneratedRegex("<meta name=\"csrf-token\" content=\"([^\"]+)\"")]
    private static partial Regex FormToken();

    [GeneratedRegex("<input[^>]*name=\"([^\"]+)\"[^>]*type=\"hidden\"[^>]*value=\"([^\"]*)\"")]
    private static partial Regex HiddenField();
}
