namespace AreaSend.Web.Pages;

/// <summary>Text of a larger box as it is recorded: in one line, whatever line breaks were typed.</summary>
public static class OneLine
{
    private static readonly char[] Breaks = ['\r', '\n', '\t'];

    /// <summary>The text with line breaks made spaces.</summary>
    public static string Of(string? text) => string.Join(' ', (text ?? "").Split(Breaks, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
