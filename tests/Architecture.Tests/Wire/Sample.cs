using System.Collections.Immutable;
using System.Reflection;

namespace AreaSend.Architecture.Tests.Wire;

/// <summary>Makes a value of any contract type in which every member differs from its default, so that a lost member shows.</summary>
internal sealed class Sample
{
    private static readonly MethodInfo ArrayOf = typeof(Sample).GetMethod(nameof(ImmutableArrayOf), BindingFlags.NonPublic | BindingFlags.Static)!;
    private static readonly MethodInfo NoneOf = typeof(Sample).GetMethod(nameof(NoImmutableArrayOf), BindingFlags.NonPublic | BindingFlags.Static)!;
    private static readonly MethodInfo SetOf = typeof(Sample).GetMethod(nameof(ImmutableSetOf), BindingFlags.NonPublic | BindingFlags.Static)!;
    private static readonly MethodInfo DictionaryOf = typeof(Sample).GetMethod(nameof(ImmutableDictionaryOf), BindingFlags.NonPublic | BindingFlags.Static)!;
    private readonly Stack<Type> inside = new();
    private int counter;

    /// <summary>A value of a concrete type.</summary>
    public object Of(Type type)
    {
        counter++;
        return type switch
        {
            _ when Nullable.GetUnderlyingType(type) is { } inner => Of(inner),
            _ when type == typeof(string) => $"sample {counter}",
            _ when type == typeof(bool) => true,
            _ when type == typeof(Guid) => new Guid(counter, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10),
            _ when type == typeof(DateOnly) => new DateOnly(2026, 1, 1).AddDays(counter),
            _ when type == typeof(TimeOnly) => new TimeOnly(1, 0).Add(TimeSpan.FromMinutes(counter)),
            _ when type == typeof(DateTimeOffset) => new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero).AddMinutes(counter),
            _ when type == typeof(TimeSpan) => TimeSpan.FromSeconds(counter),
            _ when type == typeof(object) => $"object {counter}",
            _ when type.IsEnum => Enum.GetValues(type).Cast<object>().Last(),
            _ when type.IsPrimitive => Convert.ChangeType(counter % 100, type, System.Globalization.CultureInfo.InvariantCulture),
            _ when type.IsArray => ArrayWith(type.GetElementType()!),
            _ when IsGeneric(type, typeof(ImmutableArray<>)) => HoldsItself(type.GenericTypeArguments[0])
                ? NoneOf.MakeGenericMethod(type.GenericTypeArguments).Invoke(null, [])!
                : ArrayOf.MakeGenericMethod(type.GenericTypeArguments).Invoke(null, [Of(type.GenericTypeArguments[0])])!,
            _ when IsGeneric(type, typeof(ImmutableHashSet<>)) => SetOf.MakeGenericMethod(type.GenericTypeArguments).Invoke(null, [Of(type.GenericTypeArguments[0])])!,
            _ when IsGeneric(type, typeof(ImmutableDictionary<,>)) => DictionaryOf.MakeGenericMethod(type.GenericTypeArguments).Invoke(null, [.. type.GenericTypeArguments.Select(Of)])!,
            _ when type == typeof(Exception) => new InvalidOperationException($"sample {counter}"),
            _ when type.IsAbstract => Of(CaseOf(type)),
            _ => Construct(type),
        };
    }

    private static bool IsGeneric(Type type, Type definition) => type.IsGenericType && type.GetGenericTypeDefinition() == definition;

    private static Type CaseOf(Type type) => type.Assembly.GetTypes().FirstOrDefault(candidate => candidate.IsSubclassOf(type) && !candidate.IsAbstract)
        ?? throw new InvalidOperationException($"{type.FullName} has no case to make a sample of.");

    private static ImmutableArray<T> ImmutableArrayOf<T>(T value) => [value];

    private static ImmutableArray<T> NoImmutableArrayOf<T>() => [];

    private static ImmutableHashSet<T> ImmutableSetOf<T>(T value) => [value];

    private static ImmutableDictionary<TKey, TValue> ImmutableDictionaryOf<TKey, TValue>(TKey key, TValue value)
        where TKey : notnull => ImmutableDictionary<TKey, TValue>.Empty.Add(key, value);

    /// <summary>A node of a tree holds nodes: the sample's third generation has none.</summary>
    private bool HoldsItself(Type type) => inside.Count(outer => outer == type) > 1;

    private Array ArrayWith(Type element)
    {
        var array = Array.CreateInstance(element, 1);
        array.SetValue(Of(element), 0);
        return array;
    }

    private object Construct(Type type)
    {
        if (inside.Count(outer => outer == type) > 1)
        {
            throw new InvalidOperationException($"{string.Join(" in ", inside.Select(outer => outer.Name))} holds itself; teach Wire/Sample.cs to make one.");
        }

        inside.Push(type);
        var constructor = type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(candidate => candidate.GetParameters() is not [var only] || only.ParameterType != type)
            .OrderByDescending(candidate => candidate.GetParameters().Length)
            .FirstOrDefault();
        var value = constructor is null
            ? Activator.CreateInstance(type)!
            : constructor.Invoke([.. constructor.GetParameters().Select(parameter => Of(parameter.ParameterType))]);
        foreach (var property in type.GetProperties().Where(property => property.SetMethod is not null && property.IsDefined(typeof(IdAttribute), false)))
        {
            if (Equals(property.GetValue(value), DefaultOf(property.PropertyType)))
            {
                property.SetValue(value, Of(property.PropertyType));
            }
        }

        inside.Pop();
        return value;
    }

    private static object? DefaultOf(Type type) => type.IsValueType ? Activator.CreateInstance(type) : null;
}
