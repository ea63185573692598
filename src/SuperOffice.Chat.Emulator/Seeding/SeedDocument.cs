using System.Text.Json;
using System.Text.Json.Serialization;
using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Emulator.Seeding;

/// <summary>Represents the data of a seed file or of a seed request.</summary>
internal sealed record SeedDocument
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        AllowTrailingCommas = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
        RespectNullableAnnotations = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    public IReadOnlyList<ChatUser> Users { get; init; } = [];

    public IReadOnlyList<SeedTopic> Topics { get; init; } = [];

    /// <summary>Gets the sessions, as SuperOffice writes them.</summary>
    public IReadOnlyList<JsonElement> Sessions { get; init; } = [];

    /// <summary>Gets the messages, as SuperOffice writes them.</summary>
    public IReadOnlyList<JsonElement> Messages { get; init; } = [];

    public IReadOnlyList<SeedCustomer> Customers { get; init; } = [];

    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="JsonException">The file is not a seed document.</exception>
    public static async Task<SeedDocument> LoadAsync(string path, CancellationToken cancellationToken)
    {
        await using FileStream file = File.OpenRead(path);
        return await LoadAsync(file, cancellationToken);
    }

    /// <exception cref="JsonException">The JSON is not a seed document.</exception>
    public static async Task<SeedDocument> LoadAsync(Stream json, CancellationToken cancellationToken) =>
        await JsonSerializer.DeserializeAsync<SeedDocument>(json, Options, cancellationToken)
        ?? throw new JsonException("The JSON is null instead of an object.");
}
