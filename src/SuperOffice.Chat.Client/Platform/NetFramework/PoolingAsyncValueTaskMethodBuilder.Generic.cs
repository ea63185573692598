namespace System.Runtime.CompilerServices;

/// <inheritdoc cref="PoolingAsyncValueTaskMethodBuilder"/>
internal static class PoolingAsyncValueTaskMethodBuilder<T>;
