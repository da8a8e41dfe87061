using System.Text.RegularExpressions;
using AreaSend.Journeys.Tests.Browsers;
using AreaSend.Testing.Processes;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace AreaSend.Journeys.Tests.Documents;

/// <summary>Who wrote what, character by character, in the editor and in the history.</summary>
/// <param name="browser">Chromium.</param>
/// <param name="output">Where figures are printed.</param>
public sealed partial class AuthorsTests(Browser browser, ITestOutputHelper output) : IClassFixture<Browser>
{
    // one in which every stretch of text says whose it is: the author as hidden words before it, and a mark after it that is not text
    private const string Attributed = """
        () => {
          const found = [];
          let who = '';
          const walker = document.createTreeWalker(document.querySelector('.app-text'), NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const node = walker.currentNode;
            if (node.parentElement.closest('.app-text__author')) continue;
            if (node.parentElement.closest('.govuk-visually-hidden')) who = node.data.replace(/ wrote: $/, '');
            else if (node.data.trim() !== '') found.push([who, node.data]);
          }
          return found;
        }
        """;

    private const int First = 20;
    private const int Then = 12;
    private const int Deleted = 3;

    /// <summary>Each person writes letters that nobody else does.</summary>
    private static readonly (string Name, string Letters)[] Writers = [("Priya Shah", "aé"), ("Tomasz Nowak", "b🦛"), ("Grace Okafor", "cß")];

    [Fact]
    public async Task Every_character_of_a_note_by_three_people_is_attributed_to_the_right_one()
    {
        await using var product = await EmbeddedProduct.StartAsync();
        var note = await StartedNote.StartAsync(product, "Three authors");
        var windows = new List<BrowserWindow>();
        for (var i = 0; i < Writers.Length; i++)
        {
            windows.Add(await note.OpenAsync(browser, product.Writer(i)));
        }

        await WriteAsync(windows);
        var text = Characters((await windows[0].Editor.TextContentAsync())!);
        var times = text.EnumerateRunes().GroupBy(rune => $"{rune}").Select(letter => $"{letter.Key} {letter.Count()}").Order(StringComparer.Ordinal);
        text.EnumerateRunes().Count().Should().Be((2 * Writers.Length * (First + Then + 1)) - Deleted, $"nothing that was typed is lost, but there are {string.Join(", ", times)}: {text}");

        await windows[1].MoveAsync("Control+A");
        await windows[1].Page.GetByRole(AriaRole.Button, new() { Name = "Who wrote this" }).ClickAsync();
        var items = windows[1].Page.Locator(".app-written__list li");
        await Assertions.Expect(items).Not.ToHaveCountAsync(0);
        var panel = (await items.AllInnerTextsAsync()).Select(item => Item().Match(item)).Select(m => (Who: m.Groups[1].Value, Text: m.Groups[2].Value)).ToList();
        Check(panel, text).Should().BeEmpty();
        await windows[1].PicturesAsync("who-wrote-this");

        var head = (await product.RecordedAsync(note.Document))![^1].Sequence;
        await windows[2].Page.GotoAsync(new Uri(product.Address, $"{note.Path}/history/{head}?authors=yes").ToString());
        var history = (await windows[2].Page.EvaluateAsync<string[][]>(Attributed)).Select(pair => (Who: pair[0], Text: pair[1])).ToList();
        Check(history, text).Should().BeEmpty();
        await windows[2].PicturesAsync("version-authors");

        output.WriteLine($"FIGURE characters attributed to the right one of 3 people: {text.Length} of {text.Length} in the editor in {panel.Count} passages, {text.Length} of {text.Length} in the history in {history.Count} stretches");
        foreach (var window in windows)
        {
            window.Complaints.Should().BeEmpty();
            await window.DisposeAsync();
        }
    }

    /// <summary>All at once into one paragraph; then into each other's words, one deletes, and there are two paragraphs.</summary>
    private static async Task WriteAsync(List<BrowserWindow> windows)
    {
        await Task.WhenAll(windows.Select(w => w.MoveAsync("Control+End")));
        await Task.WhenAll(windows.Select((w, i) => TypeAsync(w, i, First)));
        await SameAsync(windows);
        for (var i = 0; i < windows.Count; i++)
        {
            await windows[i].MoveAsync(["Control+Home", .. Enumerable.Repeat("ArrowRight", 15 + (30 * i))]);
        }

        await Task.WhenAll(windows.Select((w, i) => TypeAsync(w, i, Then)));
        await SameAsync(windows);
        await windows[2].MoveAsync(["Control+Home", "ArrowRight", "ArrowRight", .. Enumerable.Repeat("Shift+ArrowRight", Deleted)]);
        await windows[2].Page.Keyboard.PressAsync("Delete");
        await SameAsync(windows);
        await windows[1].MoveAsync("Control+End");
        await windows[1].Page.Keyboard.PressAsync("Enter");
        await Task.WhenAll(windows.Select((w, i) => w.TypeAtEndAsync(Writers[i].Letters)));
        await SameAsync(windows);
    }

    private static Task TypeAsync(BrowserWindow window, int writer, int times) =>
        window.Page.Keyboard.TypeAsync(string.Concat(Enumerable.Repeat(Writers[writer].Letters, times)), new() { Delay = 6 });

    private static async Task SameAsync(List<BrowserWindow> windows)
    {
        foreach (var window in windows)
        {
            await window.SaysAsync("Saved on this device. Shared with the team.");
        }

        foreach (var window in windows)
        {
            await Assertions.Expect(window.Editor).ToHaveTextAsync((await windows[0].Editor.TextContentAsync())!);
        }
    }

    /// <summary>What is wrong: words of somebody else, or other words than on the screen.</summary>
    private static IEnumerable<string> Check(IReadOnlyList<(string Who, string Text)> told, string text)
    {
        foreach (var (who, words) in told)
        {
            var letters = Writers.FirstOrDefault(w => w.Name == who).Letters ?? "";
            if (words.EnumerateRunes().Any(rune => !letters.Contains($"{rune}", StringComparison.Ordinal) && rune.Value != ' '))
            {
                yield return $"'{words}' is said to be by '{who}'";
            }
        }

        if (Characters(string.Concat(told.Select(t => t.Text))) is var all && all != text)
        {
            yield return $"told of '{all}' and not of '{text}'";
        }
    }

    private static string Characters(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    [GeneratedRegex("^(.+), [^,]+: “(.*)”$", RegexOptions.Singleline)]
    private static partial Regex Item();
}
