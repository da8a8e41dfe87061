using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace AreaSend.Architecture.Tests.Code;

/// <summary>Collects what type definitions name: bases, signatures, attributes and the instructions of their bodies.</summary>
internal sealed class UseCollector(PEReader file, MetadataReader metadata)
{
    private readonly SignatureNames names = new();

    /// <summary>Full names of the types seen.</summary>
    public IReadOnlySet<string> Types => names.Seen;

    /// <summary>Members seen, as <c>Namespace.Type::Member</c>.</summary>
    public HashSet<string> Members { get; } = [];

    /// <summary>Reads one type definition.</summary>
    public void Collect(TypeDefinitionHandle handle)
    {
        var type = metadata.GetTypeDefinition(handle);
        Name(type.BaseType);
        Attributes(type.GetCustomAttributes());
        foreach (var implemented in type.GetInterfaceImplementations())
        {
            Name(metadata.GetInterfaceImplementation(implemented).Interface);
        }

        foreach (var field in type.GetFields().Select(metadata.GetFieldDefinition))
        {
            field.DecodeSignature(names, null);
            Attributes(field.GetCustomAttributes());
        }

        foreach (var property in type.GetProperties().Select(metadata.GetPropertyDefinition))
        {
            Attributes(property.GetCustomAttributes());
        }

        foreach (var method in type.GetMethods().Select(metadata.GetMethodDefinition))
        {
            method.DecodeSignature(names, null);
            Attributes(method.GetCustomAttributes());
            Body(method);
        }
    }

    private void Attributes(CustomAttributeHandleCollection attributes)
    {
        foreach (var attribute in attributes.Select(metadata.GetCustomAttribute))
        {
            Name(attribute.Constructor);
        }
    }

    private void Body(MethodDefinition method)
    {
        if (method.RelativeVirtualAddress == 0)
        {
            return;
        }

        var body = file.GetMethodBody(method.RelativeVirtualAddress);
        if (!body.LocalSignature.IsNil)
        {
            metadata.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(names, null);
        }

        foreach (var region in body.ExceptionRegions.Where(region => region.Kind == ExceptionRegionKind.Catch))
        {
            Name(region.CatchType);
        }

        foreach (var token in Instructions.TokensOf(body.GetILReader()))
        {
            Name(MetadataTokens.EntityHandle(token));
        }
    }

    private void Name(EntityHandle handle)
    {
        switch (handle.Kind)
        {
            case var _ when handle.IsNil:
                break;
            case HandleKind.TypeReference:
                names.GetTypeFromReference(metadata, (TypeReferenceHandle)handle, 0);
                break;
            case HandleKind.TypeDefinition:
                names.GetTypeFromDefinition(metadata, (TypeDefinitionHandle)handle, 0);
                break;
            case HandleKind.TypeSpecification:
                metadata.GetTypeSpecification((TypeSpecificationHandle)handle).DecodeSignature(names, null);
                break;
            case HandleKind.MemberReference:
                Member(metadata.GetMemberReference((MemberReferenceHandle)handle));
                break;
            case HandleKind.MethodDefinition:
                Name(metadata.GetMethodDefinition((MethodDefinitionHandle)handle).GetDeclaringType());
                break;
            case HandleKind.FieldDefinition:
                Name(metadata.GetFieldDefinition((FieldDefinitionHandle)handle).GetDeclaringType());
                break;
            case HandleKind.MethodSpecification:
                var specification = metadata.GetMethodSpecification((MethodSpecificationHandle)handle);
                specification.DecodeSignature(names, null);
                Name(specification.Method);
                break;
        }
    }

    private void Member(MemberReference member)
    {
        Name(member.Parent);
        if (member.GetKind() == MemberReferenceKind.Field)
        {
            member.DecodeFieldSignature(names, null);
        }
        else
        {
            member.DecodeMethodSignature(names, null);
        }

        if (member.Parent.Kind == HandleKind.TypeReference)
        {
            Members.Add($"{SignatureNames.FullName(metadata, (TypeReferenceHandle)member.Parent)}::{metadata.GetString(member.Name)}");
        }
    }
}
