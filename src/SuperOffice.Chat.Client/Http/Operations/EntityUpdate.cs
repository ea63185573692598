namespace SuperOffice.Chat.Client.Http;

/// <summary>Describes how a type of entity is read and saved in an update.</summary>
/// <typeparam name="T">The type of the entity.</typeparam>
/// <param name="Get">The operation that reads the entity.</param>
/// <param name="Save">The operation that saves the changed JSON.</param>
/// <param name="Id">A function that returns the id of the entity.</param>
internal sealed record EntityUpdate<T>(ValueOperation<int, T> Get, ValueOperation<HttpContent, T> Save, Func<T, int> Id)
{
    public ResponseDescriptor<T> Response => Get.Response;
}
