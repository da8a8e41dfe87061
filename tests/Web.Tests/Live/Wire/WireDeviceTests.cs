using AreaSend.Web.Live.Wire;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace AreaSend.Web.Tests.Live.Wire;

public sealed class WireDeviceTests
{
    private const string Device = "0192f0c08f5e7b6a9c3d2e1f0a1b2c3d";

    [Theory]
    [InlineData($"?device={Device}&schema=7", Device, 7)]
    [InlineData("", "00000000000000000000000000000000", 1)]
    [InlineData("?device=&schema=", "00000000000000000000000000000000", 1)]
    [InlineData("?device=0192f0c0-8f5e-7b6a-9c3d-2e1f0a1b2c3d&schema=2", "00000000000000000000000000000000", 2)]
    [InlineData($"?device={Device}&device={Device}&schema=2&schema=3", "00000000000000000000000000000000", 1)]
    [InlineData($"?device={Device}&schema=-5", Device, 1)]
    [InlineData($"?device={Device}&schema=0", Device, 0)]
    [InlineData($"?device={Device}&schema=99999999999", Device, 1)]
    [InlineData($"?device={Device}&schema=1e3", Device, 1)]
    public void What_a_browser_does_not_say_well_becomes_the_empty_device_and_schema_1(string query, string device, int schema) =>
        WireDevice.Read(new QueryCollection(QueryHelpers.ParseQuery(query))).Should().Be(new WireDevice(Guid.Parse(device), schema));

    [Fact]
    public void A_connection_without_a_request_has_the_empty_device() => WireDevice.Read(query: null).Should().Be(new WireDevice(Guid.Empty, 1));
}
