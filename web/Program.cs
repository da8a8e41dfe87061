using AreaSend.Web.Setup;

try
{
    await using var app = Face.Build(args);
    await app.RunAsync();
    return 0;
}
catch (Exception failure) when (EmbeddedSilo.WhyRefused(failure) is not null)
{
    await Console.Error.WriteLineAsync(EmbeddedSilo.WhyRefused(failure));
    return 1;
}
