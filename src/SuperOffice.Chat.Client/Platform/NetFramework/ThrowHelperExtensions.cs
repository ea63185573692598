using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace SuperOffice.Chat.Client;

/// <summary>Provides the methods of exceptions that later platforms have.</summary>
internal static class ThrowHelperExtensions
{
    extension(ArgumentNullException)
    {
        public static void ThrowIfNull([NotNull] object? argument, [CallerArgumentExpression(nameof(argument))] string? paramName = null)
        {
            if (argument is null)
            {
                throw new ArgumentNullException(paramName);
            }
        }
    }

    extension(ArgumentException)
    {
        public static void ThrowIfNullOrEmpty([NotNull] string? argument, [CallerArgumentExpression(nameof(argument))] string? paramName = null)
        {
            ArgumentNullException.ThrowIfNull(argument, paramName);
            if (argument!.Length == 0)
            {
                throw new ArgumentException("The value cannot be an empty string.", paramName);
            }
        }

        public static void ThrowIfNullOrWhiteSpace([NotNull] string? argument, [CallerArgumentExpression(nameof(argument))] string? paramName = null)
        {
            ArgumentNullException.ThrowIfNull(argument, paramName);
            if (string.IsNullOrWhiteSpace(argument))
            {
                throw new ArgumentException("The value cannot be an empty string or composed entirely of whitespace.", paramName);
            }
        }
    }

    extension(ArgumentOutOfRangeException)
    {
        public static void ThrowIfNegative(int value, [CallerArgumentExpression(nameof(value))] string? paramName = null) =>
            ThrowUnless(value >= 0, value, "must be a non-negative value", paramName);

        public static void ThrowIfNegativeOrZero(int value, [CallerArgumentExpression(nameof(value))] string? paramName = null) =>
            ThrowUnless(value > 0, value, "must be a non-negative and non-zero value", paramName);

        public static void ThrowIfLessThan<T>(T value, T other, [CallerArgumentExpression(nameof(value))] string? paramName = null)
            where T : IComparable<T> =>
            ThrowUnless(value.CompareTo(other) >= 0, value, $"must be greater than or equal to '{other}'", paramName);

        public static void ThrowIfLessThanOrEqual<T>(T value, T other, [CallerArgumentExpression(nameof(value))] string? paramName = null)
            where T : IComparable<T> =>
            ThrowUnless(value.CompareTo(other) > 0, value, $"must be greater than '{other}'", paramName);
    }

    extension(ObjectDisposedException)
    {
        public static void ThrowIf([DoesNotReturnIf(true)] bool condition, object instance)
        {
            if (condition)
            {
                throw new ObjectDisposedException(instance.GetType().FullName);
            }
        }
    }

    extension(ExceptionDispatchInfo)
    {
        [DoesNotReturn]
        public static void Throw(Exception source) => ExceptionDispatchInfo.Capture(source).Throw();

        // The trace cannot be set. The exception has the trace of the place where it is thrown.
        public static Exception SetRemoteStackTrace(Exception source, string stackTrace) => source;
    }

    private static void ThrowUnless(bool condition, object value, string requirement, string? paramName)
    {
        if (!condition)
        {
            throw new ArgumentOutOfRangeException(paramName, value, $"{paramName} ('{value}') {requirement}.");
        }
    }
}
