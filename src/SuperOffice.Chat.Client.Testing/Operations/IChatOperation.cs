using SuperOffice.Chat.Client.Testing.Answers;

namespace SuperOffice.Chat.Client.Testing.Operations;

/// <summary>One operation of the agent.</summary>
internal interface IChatOperation
{
    /// <summary>Its name, which is the last part of its path.</summary>
    string Name { get; }

    /// <summary>What it does, for the page that GET answers.</summary>
    string Description { get; }

    /// <summary>Whether it takes a JSON body.</summary>
    bool TakesBody { get; }

    /// <summary>Carries it out.</summary>
    /// <exception cref="RefusedException">The request is not one that it can carry out.</exception>
    ChatAnswer Execute(ChatCall call);
}
