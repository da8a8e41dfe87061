namespace AreaSend.Testing.Processes;

/// <summary>Where things lie in the checkout that the tests were built from.</summary>
public static class Checkout
{
    /// <summary>The folder with the solution file.</summary>
    public static string Root { get; } = FindRoot();

    private static string Configuration => AppContext.BaseDirectory.Contains($"{Path.DirectorySeparatorChar}Release{Path.DirectorySeparatorChar}", StringComparison.Ordinal) ? "Release" : "Debug";

    /// <summary>The built program of a host project, in the configuration of the running tests.</summary>
    public static string Program(string folder, string assembly) => Path.Combine(Root, folder, "bin", Configuration, "net10.0", assembly + ".dll");

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "AreaSend.Orleans.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The tests must run inside a checkout: no AreaSend.Orleans.sln above " + AppContext.BaseDirectory);
    }
}
