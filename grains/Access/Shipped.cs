namespace AreaSend.Grains.Access;

/// <summary>Files that ship inside the assembly.</summary>
public static class Shipped
{
    /// <summary>Opens one.</summary>
    /// <param name="name">Its name without folders, as given in the project file.</param>
    /// <returns>A reader, to be disposed of.</returns>
    public static StreamReader Open(string name) => new(
        typeof(Shipped).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"'{name}' is not in the assembly. Embed it in the project file."));

    /// <summary>Reads one whole.</summary>
    /// <param name="name">Its name without folders, as given in the project file.</param>
    /// <returns>The text.</returns>
    public static string Text(string name)
    {
        using var reader = Open(name);
        return reader.ReadToEnd();
    }
}
