package dev.callwright.runtime;

final class ResultReader<T> {}
