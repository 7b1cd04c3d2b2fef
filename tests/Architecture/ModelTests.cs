using System.Reflection;
using System.Runtime.CompilerServices;
using DialogueMining.Models;

namespace DialogueMining.Tests.Architecture;

/// <summary>What flows between the stages: sealed records without logic, small enough to read at a glance.</summary>
public sealed class ModelTests
{
    private const int MostMembers = 8;

    private static readonly Type[] Models =
        [.. typeof(Statement).Assembly.GetExportedTypes().OrderBy(type => type.Name, StringComparer.Ordinal)];

    [Fact]
    public void Every_model_is_a_sealed_record_or_an_enum() =>
        Assert.Empty(Models.Where(type => !type.IsEnum && !(type.IsSealed && IsRecord(type))).Select(type => type.Name));

    [Fact]
    public void No_model_has_logic() =>
        Assert.Empty(Models.Where(type => !type.IsEnum).SelectMany(OwnMethods));

    [Fact]
    public void No_model_has_more_members_than_a_reader_can_hold() =>
        Assert.Empty(Models
            .Where(type => !type.IsEnum && PublicProperties(type).Length > MostMembers)
            .Select(type => $"{type.Name}: {PublicProperties(type).Length}"));

    [Fact]
    public void Ids_are_readonly_record_structs() =>
        Assert.Empty(Models.Where(type => type.Name.EndsWith("Id", StringComparison.Ordinal) && !type.IsValueType));

    private static IEnumerable<string> OwnMethods(Type type) =>
        type.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static
                | BindingFlags.DeclaredOnly)
            .Where(method => method.GetCustomAttribute<CompilerGeneratedAttribute>() is null
                && !method.Name.StartsWith('<') && !method.IsSpecialName && method.Name != "Deconstruct"
                && method.Name != "PrintMembers")
            .Select(method => $"{type.Name}.{method.Name}");

    private static PropertyInfo[] PublicProperties(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance);

    private static bool IsRecord(Type type) =>
        type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is not null;
}
