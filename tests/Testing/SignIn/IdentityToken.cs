using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;
using AreaSend.Vocabulary;

namespace AreaSend.Testing.SignIn;

/// <summary>Makes the signed statement of who somebody is.</summary>
internal sealed class IdentityToken : IDisposable
{
    private readonly RSA key = RSA.Create(2048);

    /// <summary>The published half of the key.</summary>
    public object Published
    {
        get
        {
            var half = key.ExportParameters(includePrivateParameters: false);
            return new { keys = new[] { new { kty = "RSA", use = "sig", alg = "RS256", kid = "test", n = Base64Url.EncodeToString(half.Modulus), e = Base64Url.EncodeToString(half.Exponent) } } };
        }
    }

    /// <summary>Makes one.</summary>
    public string Make(string issuer, string audience, string? nonce, Actor person, SignInFault fault)
    {
        var now = DateTimeOffset.UtcNow.AddHours(fault is SignInFault.Expired ? -2 : 0);
        var head = Part(new Dictionary<string, object> { ["alg"] = fault is SignInFault.WithoutSignature ? "none" : "RS256", ["typ"] = "JWT", ["kid"] = "test" });
        var body = Part(new Dictionary<string, object?>
        {
            ["iss"] = fault is SignInFault.WrongIssuer ? "http://localhost:1" : issuer,
            ["aud"] = fault is SignInFault.WrongAudience ? "another-service" : audience,
            ["nonce"] = fault is SignInFault.WrongNonce ? "another" : nonce,
            ["iat"] = now.ToUnixTimeSeconds(),
            ["exp"] = now.AddHours(1).ToUnixTimeSeconds(),
            ["sub"] = person.Person.Value,
            ["name"] = person.Name,
            ["areasend_kind"] = Word(person.Kind),
        });
        var signature = fault is SignInFault.WithoutSignature ? "" : Sign($"{head}.{body}", fault is SignInFault.ForgedSignature);
        return $"{head}.{body}.{signature}";
    }

    public void Dispose() => key.Dispose();

    private static string Word(PersonKind kind) => kind switch
    {
        PersonKind.Inspector => "inspector",
        PersonKind.Scheduler => "scheduler",
        PersonKind.AreaOfficer => "area-officer",
        _ => "somebody-else",
    };

    private static string Part<T>(T value) => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(value));

    private string Sign(string text, bool forged)
    {
        using var other = RSA.Create(2048);
        var bytes = System.Text.Encoding.ASCII.GetBytes(text);
        return Base64Url.EncodeToString((forged ? other : key).SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));
    }
}
