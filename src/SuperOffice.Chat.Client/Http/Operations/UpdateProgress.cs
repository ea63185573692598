namespace SuperOffice.Chat.Client.Http;

/// <summary>Represents the progress of the update that a call belongs to.</summary>
/// <param name="Started">The timestamp of the start of the update, from which its total timeout is measured; null for another call.</param>
/// <param name="SessionId">The id of the session that is updated; 0 for another entity.</param>
/// <param name="Attempts">The number of attempts of earlier saves, whose outcome is unknown.</param>
internal readonly record struct UpdateProgress(long? Started, int SessionId, int Attempts);
