using AreaSend.Web.Setup;

try
{
    await using var app = Face.Build(args);
    await app.RunAsync();
    return 0;
}
catch (SettingRefusedException refused)
{
    await Console.Error.WriteLineAsync(refused.Message);
    return 1;
}
