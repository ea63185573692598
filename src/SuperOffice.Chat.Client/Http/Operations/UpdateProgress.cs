namespace SuperOffice.Chat.Client.Http;

/// <summary>Represents the progress of the update that a save belongs to.</summary>
/// <param name="SessionId">The id of the session that is updated; 0 for another entity.</param>
/// <param name="Attempts">The number of attempts of earlier saves, whose outcome is unknown.</param>
internal readonly record struct UpdateProgress(int SessionId, int Attempts);
