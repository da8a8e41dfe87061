using System.Security.Cryptography;
using AreaSend.Web.Setup;
using Microsoft.AspNetCore.DataProtection;

namespace AreaSend.Web.Endpoints;

/// <summary><c>POST /device-key</c>: the key that encrypts one person's unsent work on one device. The device keeps it only sealed; we keep nothing.</summary>
public static class DeviceKey
{
    private const int KeyBytes = 32;

    /// <summary>Maps it.</summary>
    public static void MapDeviceKey(this WebApplication app) => app.MapPost("/device-key", (DeviceKeyRequest request, HttpContext context, IDataProtectionProvider protection) =>
    {
        var person = ActorClaims.Read(context.User)!.Person.Value;
        var seal = protection.CreateProtector("AreaSend.DeviceKey.v1", person);
        if (request.Sealed is null)
        {
            var fresh = RandomNumberGenerator.GetBytes(KeyBytes);
            return Results.Ok(new DeviceKeyAnswer(Convert.ToBase64String(fresh), Convert.ToBase64String(seal.Protect(fresh))));
        }

        return Open(seal, request.Sealed) is { } key
            ? Results.Ok(new DeviceKeyAnswer(Convert.ToBase64String(key), request.Sealed))
            : Results.Json(new { refusal = new { code = "invalid", message = "This device's key belongs to someone else or is damaged. Ask for a new one." } }, statusCode: StatusCodes.Status400BadRequest);
    });

    private static byte[]? Open(IDataProtector seal, string text)
    {
        try
        {
            return text.Length <= 4096 ? seal.Unprotect(Convert.FromBase64String(text)) : null;
        }
        catch (Exception broken) when (broken is CryptographicException or FormatException)
        {
            return null;
        }
    }
}
