using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace AreaSend.Architecture.Tests.Code;

/// <summary>Reads from the built assemblies which type uses which.</summary>
internal static class AssemblyReader
{
    private static readonly Dictionary<string, IReadOnlyList<Uses>> Cache = [];

    /// <summary>Every top-level type of an assembly beside the tests, but for what generators of Orleans and the compiler added.</summary>
    public static IReadOnlyList<Uses> UsesOf(string assembly)
    {
        lock (Cache)
        {
            return Cache.TryGetValue(assembly, out var known) ? known : Cache[assembly] = Read(assembly);
        }
    }

    /// <summary>Names of the assemblies an assembly refers to.</summary>
    public static IReadOnlySet<string> ReferencesOf(string assembly)
    {
        using var file = Open(assembly);
        var metadata = file.GetMetadataReader();
        return metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name)).ToHashSet();
    }

    private static PEReader Open(string assembly) => new(File.OpenRead(Path.Combine(AppContext.BaseDirectory, assembly + ".dll")));

    private static List<Uses> Read(string assembly)
    {
        using var file = Open(assembly);
        var metadata = file.GetMetadataReader();
        var byType = new Dictionary<string, UseCollector>();
        foreach (var handle in metadata.TypeDefinitions)
        {
            var outermost = OutermostName(metadata, handle);
            if (!outermost.StartsWith("OrleansCodeGen", StringComparison.Ordinal) && !outermost.StartsWith('<'))
            {
                (byType.TryGetValue(outermost, out var collector) ? collector : byType[outermost] = new UseCollector(file, metadata)).Collect(handle);
            }
        }

        return [.. byType.Select(pair => new Uses(pair.Key, pair.Value.Types, pair.Value.Members))];
    }

    private static string OutermostName(MetadataReader metadata, TypeDefinitionHandle handle)
    {
        var type = metadata.GetTypeDefinition(handle);
        while (!type.GetDeclaringType().IsNil)
        {
            type = metadata.GetTypeDefinition(type.GetDeclaringType());
        }

        var space = metadata.GetString(type.Namespace);
        var name = metadata.GetString(type.Name).Split('`')[0];
        return space.Length == 0 ? name : $"{space}.{name}";
    }
}
