using System.Text.Json;
using System.Text.Json.Serialization;

namespace Kinerja.Domain.Umum;

/// <summary>Writes every <see cref="IPengenal{TSelf}"/> as its bare UUID.</summary>
public sealed class PengenalJsonConverter : JsonConverterFactory
{
    public static bool IsPengenal(Type typeToConvert) =>
        typeToConvert.IsValueType && Array.Exists(typeToConvert.GetInterfaces(), i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IPengenal<>));

    public override bool CanConvert(Type typeToConvert) => IsPengenal(typeToConvert);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(Converter<>).MakeGenericType(typeToConvert))!;

    private sealed class Converter<T> : JsonConverter<T>
        where T : struct, IPengenal<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => T.From(reader.GetGuid());

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
    }
}
