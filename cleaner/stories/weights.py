"""The tables of the story splitter, written by scripts/train_stories.

Learned from 9,929 single stories, none of whose text is here: aeb 174, ar 231, bbc 1,566,
dragnet 563, es 663, fnc 1,127, pt 78, reut 4,484, traf 443, zh 600.
"""

# fmt: off
from cleaner.stories.model import Table

HEADLINE = Table(-3.000, 1.185, -3.838, """
+1.950 cross<=0.391 below>0.211 peak>-2.04
+1.837 closes>1e-35
+1.475 names>1.5
+1.226 cross<=0.391 below>0.211 peak<=-2.04
-0.971 others>94.5
+0.727 cross>0.391 twin>1e-35
+0.727 cross<=0.391 below<=0.211
+0.639 names>1e-35 echo>0.122
+0.532 names>1e-35 twin>1e-35
-0.489 width<=16.5
+0.464 words>18.5
+0.461 names>1.5 below>0.524
+0.448 twin>1e-35 ownsupport>0.962
+0.446 longer>5.5 below>0.313 runbelow>2.5 names>1e-35
+0.438 local>4.34 below>0.0779 runbelow>1.5
+0.389 cross>0.391 twin<=1e-35 signed>1e-35
+0.348 late>0.613 peak>11.6
+0.341 unlike<=1e-35 capsdiff<=0.417
+0.340 peak>-0.913 below>1e-35 longer>4.5
+0.312 runbelow>1.5 echo>1e-35 signed>1e-35
-0.308 names<=-1e-35 local<=7.33
+0.303 signed>1e-35 below>0.864
+0.299 local>4.34 below>0.0779 runbelow<=1.5
+0.282 cross<=0.563 below>0.178 runbelow>2.5
+0.275 lines>2.5 signed>1.5 lines<=3.5
-0.274 names<=1e-35 keyhead>0.867
+0.264 others<=94.5 signed>1e-35 below1>0.456
+0.256 keyhead<=0.867 closes>1e-35
+0.249 longer>5.5 below>0.313 runbelow>2.5 names<=1e-35
+0.238 twin>1e-35 local>-0.346
+0.236 echo>1e-35 runbelow>2.5 unlike<=0.653 others<=4.5
-0.235 keyhead>0.867 below1<=0.297
+0.232 peak>-0.913 below>1e-35 longer<=4.5
+0.229 closes>1e-35 below1>0.402
+0.226 cross<=0.563 below>0.178 runbelow<=2.5 local>12.2
-0.221 carry>1e-35 leadtail<=0.0668 peak<=-13.7
+0.218 peak>-1.76 late>0.0305 above<=0.413
+0.216 unlike<=1.5 lines<=2.5 signed>1e-35
+0.205 longer>1.5 below>0.336 signed>1e-35
-0.203 keyhead>0.867
+0.200 words>14.5 lines<=1.5
-0.199 unlike>1.89
+0.198 names>1e-35 echo<=0.122
-0.193 late<=0.613 others>7.5 keyhead>0.153
+0.193 local>4.34 below<=0.0779
+0.193 local<=4.34 unlike<=0.347 others<=5.5
+0.193 cross>0.391 twin<=1e-35 signed<=1e-35 others<=1.5 crossz<=-2.35
+0.192 lines<=2.5 signed>1e-35
+0.192 below>0.178 above<=0.397 width>30.5 runbelow>1.5 capsdiff<=0.445
+0.188 ownsupport>0.126 own<=0.41 late>0.336 above<=0.397
+0.188 local>1.29 below>0.178 style<=0.975 above<=0.467
+0.184 carry<=1e-35 lines<=1.5 crossz<=-3.92
+0.184 late>0.622 peak>8.87
-0.184 keyhead>0.867 echo<=0.297
-0.184 twin<=1e-35 signed<=1e-35 others>2.5 above>0.264
+0.183 below>0.178 signed>1e-35
+0.183 unlike<=0.567 echo>1e-35 runbelow>2.5 style<=0.868
+0.180 carry<=1e-35 lines<=1.5 capsdiff<=0.742
+0.176 names<=1.5 closes>1e-35
+0.175 echo>1e-35 runbelow>2.5 unlike<=0.653 others>4.5
+0.170 words>18.5 lines<=1.5 below>0.0659
+0.169 cross<=0.563 below>0.178 runbelow<=2.5 local<=12.2
-0.169 names<=1.5 signed<=1e-35 width<=16.5
+0.168 ownsupport>0.126 own<=0.41 late<=0.336 unlike<=0.0916 below>0.211
+0.167 others<=94.5 lines>2.5 signed>1.5 lines<=3.5
+0.165 unlike<=0.719 others<=3.5 late>0.0437 names>-1e-35
+0.163 longer>5.5 below>0.313 runbelow<=2.5
+0.160 peak>-2.94 late>0.0305 cross<=0.621
+0.159 keyhead<=0.867 closes>1e-35 below>0.0551 before<=18.5
+0.156 names>-1e-35 late<=0.0437 closes>1e-35
+0.155 peak>-0.913 below<=1e-35
+0.155 peak<=-0.913 longer>5.5 below>0.336
+0.151 below>1e-35 signed>1e-35 others<=19.5
+0.150 below>0.178 above<=0.397 width>30.5 runbelow>1.5 capsdiff>0.445
+0.150 signed>1.5 lines<=3.5
-0.147 twin<=1e-35 words<=6.5 signed<=1e-35 peak<=-6.28 unlike>0.0978
+0.145 closes<=1e-35 peak>4.91 below>1e-35
+0.145 longer>1.5 below>0.336 signed<=1e-35 runbelow>3.5
+0.144 words>14.5
+0.143 ownsupport>0.176 own<=0.335 late<=0.252 closes>1e-35
+0.140 names>-1e-35 late>0.0437 others<=5.5 runbelow>3.5
+0.138 twin>1e-35 local<=-0.346 ownsupport>0.989
+0.138 unlike<=0.178 capsdiff<=0.324 others<=3.5 leadtail>0.309
+0.137 width>30.5 near<=0.193 below>0.336 leadtail>0.2 names>-1e-35
+0.136 signed>1e-35 below1>0.177
+0.135 names<=1.5 signed>1e-35 below>0.41
+0.135 unlike<=1e-35
+0.134 names>-1e-35 below>0.297 words>4.5 leadtail>0.158 others<=3.5
-0.133 ownsupport<=0.126 per<=0.209
+0.133 others<=94.5 lines<=2.5 signed>1e-35
+0.133 unlike<=0.33 own<=0.487 late>0.141 ownsupport>0.101
+0.133 near<=0.716 names>1e-35 twin>1e-35
+0.132 lines<=3.5 signed>1e-35 below>0.864
+0.132 style>0.822 closes>1e-35
+0.132 signed>1e-35 below1>0.202 others<=20.5
+0.131 runbelow>2.5 below>0.421 signed>1e-35
-0.131 signed<=1e-35 width<=16.5
+0.130 echo>1e-35 runbelow>2.5 unlike>0.653
+0.130 echo>1e-35 runbelow<=2.5 local>7.33
+0.130 unlike<=0.567 echo>1e-35 runbelow>2.5 style>0.868
+0.129 unlike<=1.89 near<=0.716 names>1e-35 twin>1e-35
-0.129 unlike>1.5 local<=9.77
+0.129 others<=94.5 crossz<=-12.1 near<=0.0229
+0.129 late<=0.613 others<=7.5 leadtail>0.821
+0.128 width>16.5 lines<=3.5 signed>1e-35 below>0.864
+0.128 names<=1.5 words>14.5
+0.128 width>16.5 names>-1e-35 below>0.178 signed>1e-35 below1>0.446
-0.127 closes<=1e-35 leadtail<=0.095 keyhead>0.0791
+0.126 below>0.178 signed>1e-35 others<=20.5
+0.126 ownsupport>0.176 own<=0.335 late>0.252 above<=0.546
+0.125 runbelow>1.5 echo>1e-35 signed<=1e-35 local>1.29 leadtail>0.247
+0.124 names>-1e-35 below>0.723 signed>1e-35
+0.123 closes<=1e-35 peak>1.12 late>0.0305
+0.122 lines<=3.5 signed>1e-35 below1>0.297
+0.122 keyhead<=0.867 closes>1e-35 below>0.0551
+0.122 below>0.178 above<=0.397 width>30.5 runbelow<=1.5
-0.121 unlike>1.5
+0.121 names>-1.5 lines>2.5 signed>1.5 lines<=3.5
+0.119 width>21.5 near<=0.199 late<=0.215 closes>1e-35
-0.119 twin<=1e-35 signed<=1e-35 others>2.5 above<=0.264 late<=0.296
-0.117 names<=1.5 signed<=1.5 width<=12.5
+0.116 names>1e-35
+0.116 late<=0.613 others<=7.5 signed>1e-35 below1>0.202
+0.115 lines<=3.5 signed>1.5
+0.115 others<=94.5 late>0.622 twin>1e-35 width>40.5
+0.115 unlike<=1.89 closes>1e-35 below1>0.402
+0.114 lines<=3.5 signed>1e-35 below>0.723
+0.114 twin>1e-35 per>0.184 peak>-17.1
+0.114 twin<=1e-35 signed>1e-35
+0.114 late<=0.141 closes>1e-35
-0.114 lines>3.5 below1<=0.402
+0.113 runbelow>1.5 below1>0.0702 signed>1e-35
+0.113 near<=0.716 names>1e-35 below>0.524
+0.113 width>16.5 names>-1e-35 below>0.297 signed>1e-35
-0.113 width<=18.5
-0.113 names<=-1.5 signed<=1.5 lines<=2.5
+0.113 below>0.178 signed<=1e-35 twin>1e-35
+0.113 others<=19.5 signed>1e-35 below1>0.297
+0.112 capsdiff<=0.471 unlike<=0.164 below>0.211 leadtail>0.309
+0.112 near<=0.332 late<=0.317 words>14.5
+0.111 unlike<=1.5 lines<=2.5 signed<=1e-35 words>11.5
+0.111 unlike<=0.768 words>4.5 below>0.376 leadtail>0.309
+0.110 others<=22.5 signed>1e-35 below1>0.446
+0.110 local>1.29 below>0.178 style>0.975
+0.110 local>1.29 below>0.178 style<=0.975 above>0.467
+0.110 style<=0.822 below>1e-35 keyhead<=0.493 leadtail>0.272
+0.110 twin>1e-35 ownsupport<=0.962
+0.109 names<=1.5 signed>1.5
-0.109 names<=1.5 words<=14.5 twin<=1e-35 above>0.648 below1<=0.693
+0.109 names>1.5 below<=0.524
+0.108 ownsupport>0.126 own<=0.335 late<=0.274 closes>1e-35
+0.108 signed>1e-35 below>0.723
+0.106 width>16.5 others<=7.5 leadtail>0.493 below>0.43 words>3.5
-0.106 lines>2.5 signed<=1.5
+0.106 closes<=1e-35 peak>0.175 late>0.0719
+0.106 width>16.5 lines>2.5 signed>1.5 lines<=3.5
+0.105 late>0.613 peak<=11.6 words>4.5
-0.104 near>0.716 ownsupport<=0.843
+0.104 width>12.5 lines>3.5 below1>0.402 late<=0.584
-0.102 names<=1.5 others>94.5
+0.102 cross>0.563 unlike<=0.476 others<=5.5
+0.102 cross<=0.563 below<=0.178
+0.101 width>30.5 near<=0.193 below>0.336 leadtail>0.2 names<=-1e-35
+0.101 words<=18.5 twin>1e-35 local>-0.346
+0.101 longer>5.5 below<=0.313
+0.101 longer<=5.5 local>4.72 below>0.297
+0.100 names>-1e-35 late>0.141 keyhead<=0.348 above<=0.397
+0.100 names>-1e-35 late>0.304 above<=0.397 keyhead<=0.467
+0.099 late>0.141 above<=0.264 cross<=0.609
+0.098 ownsupport>0.126 own<=0.335 late>0.274 above<=0.546
-0.098 lines>3.5
+0.098 near<=0.332 late<=0.336 words>14.5
+0.098 others<=94.5 signed>1e-35 below1>0.843
-0.098 lines<=3.5 signed<=1e-35 leadtail<=0.116
-0.097 late>0.613 peak<=11.6 words<=4.5 names<=-1e-35
+0.097 names>-1.5 lines<=2.5 signed>1e-35
+0.096 leadtail>0.116 others<=2.5 per>-0.0614 below>0.0659 unlike<=0.408
+0.096 words>14.5 lines<=1.5 below1>0.0423
-0.094 signed<=1e-35 twin<=1e-35 others>2.5 above>0.413
+0.094 unlike<=1.5 lines>2.5 signed>1.5 lines<=3.5
+0.094 others<=94.5 late>0.622 words>4.5 below1>0.707
+0.093 late>0.613 twin>1e-35 width>38.5
+0.093 capsdiff<=0.558 unlike<=0.0916 below1>0.0874 leadtail>0.233
+0.093 width>18.5 capsdiff<=0.431 unlike<=0.0978 below1>0.0874 leadtail>0.233
+0.093 width>21.5 near<=0.199 late>0.215 cross<=0.58
+0.093 width>18.5 own<=0.534 ownsupport>0.186 closes>1e-35
+0.093 lines>3.5 below1>0.402
+0.093 words<=14.5 twin>1e-35 width>38.5
+0.092 closes<=1e-35 style<=0.81 below>1e-35 keyhead<=0.378 leadtail>0.127
-0.092 closes<=1e-35 peak<=1.12 style>0.67 twin<=1e-35 signed<=1e-35
+0.091 others<=94.5 own<=0.528 below>0.178 unlike<=0.172 leadtail>0.107 capsdiff<=0.05 late<=0.28
+0.091 unlike<=0.567 echo>1e-35 runbelow<=2.5
+0.091 style<=0.902 below>0.0779 signed>1e-35
+0.090 peak>-1.76 late>0.0305 above>0.413
+0.090 peak>-1.76 late<=0.0305
+0.090 peak<=-1.76 unlike<=0.527 others<=5.5
-0.089 below<=0.178 near>0.123
+0.089 late>0.706 width>44.5 twin>1e-35
+0.088 others<=19.5 closes>1e-35 below1>0.297
-0.088 others<=94.5 signed<=1e-35 width<=16.5
+0.088 late>0.622 peak>11.6
-0.088 closes<=1e-35 peak<=0.175 style>0.207 twin<=1e-35 signed<=1e-35
+0.087 near<=0.332 late>0.336 cross<=0.58 local>2.18
-0.087 late<=0.613 others>7.5 near>0.0787
+0.087 names>1e-35 twin<=1e-35
+0.087 unlike<=1e-35 capsdiff>0.417
-0.087 names<=1e-35 near>0.354
+0.086 twin>1e-35 crossz<=-6.58
+0.086 names>-1e-35 below>0.297 words>4.5 leadtail>0.158 others>3.5
+0.086 unlike<=0.178 capsdiff<=0.324 others<=3.5 leadtail<=0.309
-0.086 peak<=-2.94 style>0.627 closes<=1e-35 twin<=1e-35
+0.086 words<=18.5 twin>1e-35 width>39.5
+0.086 others<=22.5 signed>1.5 lines<=3.5
-0.085 runbelow<=1.5 keyhead>0.186 leadtail<=0.547
+0.085 names>-1e-35 late<=0.167 words>11.5 lines<=1.5
+0.085 width>16.5 ownsupport>0.126 own<=0.528 late<=0.336 closes>1e-35
+0.085 others<=22.5 closes>1e-35 below1>0.297
+0.085 near<=0.199 twin>1e-35 per>0.169
-0.085 below<=0.178 closes<=1e-35 peak<=1.12
+0.084 width>16.5 ownsupport>0.126 own<=0.41 late>0.336 above<=0.402
-0.083 signed<=1e-35 twin<=1e-35 own>0.487 others>3.5
-0.083 twin<=1e-35 signed<=1e-35 others>2.5 peak<=-6.28
-0.082 closes<=1e-35 peak<=4.91 runbelow<=1.5 signed<=1e-35
-0.082 unlike>0.178 near>0.174 runbelow<=3.5
-0.082 twin<=1e-35 others>5.5 above>0.376
-0.082 peak<=-1.76 unlike>0.527 signed<=1e-35 twin<=1e-35
+0.082 runbelow>2.5 below>0.421 signed<=1e-35 words>4.5 names>-1e-35
-0.081 local<=4.34 unlike>0.347 twin<=1e-35 signed<=1e-35
-0.081 closes<=1e-35 capsdiff>0.445 per<=0.133 runbelow<=3.5
-0.081 twin<=1e-35 words<=6.5 signed<=1e-35 peak<=-6.28 unlike<=0.0978
-0.081 others>19.5 carry>0.289
-0.080 peak<=-0.913 longer<=5.5 twin<=1e-35 signed<=1e-35
-0.080 ownsupport<=0.176 cross>0.563
-0.080 names<=1e-35 local<=17.2 runbelow<=2.5 keyhead>0.142 words<=4.5
-0.080 closes<=1e-35 peak<=4.91 runbelow<=2.5 signed<=1e-35 twin<=1e-35
+0.080 runbelow>1.5 echo>1e-35 signed<=1e-35 unlike<=0.0916
+0.080 below>0.178 above>0.397 twin>1e-35
+0.080 below>0.178 above<=0.397 width<=30.5
+0.080 runbelow>1.5 echo>1e-35 signed<=1e-35 local>1.29 leadtail<=0.247
-0.079 closes<=1e-35 style>0.81 twin<=1e-35 signed<=1e-35
+0.078 width>12.5 lines<=3.5 signed>1.5
+0.078 late>0.613 peak>-7.85 per>0.192
-0.078 runbelow<=1.5 local<=7.33
+0.078 near<=0.332 late>0.317 cross<=0.58
-0.078 unlike>1e-35 signed<=1e-35 per<=0.169 ownsupport<=0.885 style>0.289 words<=4.5
+0.078 width>16.5 lines<=2.5 signed>1e-35
-0.077 late<=0.613 others>7.5 keyhead>0.181
-0.077 words<=18.5 twin<=1e-35 capsdiff>0.0387 carry>0.315 leans>1e-35
+0.077 longer>1.5 below>0.336 signed<=1e-35 runbelow<=3.5
+0.077 unlike<=1.5 lines>2.5 below1>0.502 others<=9.5
-0.077 cross>0.563 unlike>0.476 twin<=1e-35
-0.077 words<=18.5 twin<=1e-35 capsdiff>0.0387 local<=-7.86 leans>1e-35
-0.077 names<=1.5 words<=14.5 twin<=1e-35 above>0.579 below1<=0.693
+0.077 width>30.5 near<=0.193 below>0.336 leadtail<=0.2
-0.077 names<=1.5 signed<=1e-35 per<=0.169 words<=3.5 ownsupport<=0.82
-0.076 closes<=1e-35 signed<=1e-35 leadtail<=0.121 style>0.972
+0.076 keyhead<=0.867 closes>1e-35 others<=14.5 below>0.211
-0.076 near>0.332 others>3.5
+0.076 ownsupport>0.176 late>0.473 peak>-9.45 per>0.111
-0.076 width<=30.5 local<=15.6 signed<=1e-35
+0.076 late<=0.613 others<=7.5 leans<=1e-35 unlike<=0.0328
-0.075 below<=0.178 local<=18.1
-0.075 local<=1.29 style>0.431 closes<=1e-35
+0.075 style<=0.886 leadtail>0.581 below>0.485
+0.075 others<=94.5 late>0.613 cross<=0.563 per>0.111 peak>-9.45
+0.075 below>1e-35 signed>1e-35 others>19.5
+0.075 below>1e-35 signed<=1e-35 local>15.6 near<=0.174
-0.075 late>0.613 peak<=-7.85 others>12.5
-0.075 unlike>0.33 per<=0.161 runbelow<=3.5
-0.075 unlike>0.719 per<=0.14
-0.075 names<=1.5 closes<=1e-35 signed<=1e-35 per<=0.169 before>1e-35 ownsupport<=0.989
-0.075 late<=0.622 leans>1e-35 carry>0.158
+0.075 late>0.613 carry<=0.0477
+0.074 local<=4.34 unlike>0.347 twin>1e-35
+0.074 local<=4.34 unlike<=0.347 others>5.5
-0.074 longer<=1.5 local<=7.33 twin<=1e-35
+0.074 names>-1e-35 late>0.167 carry<=0.0371
-0.074 width<=12.5 lines<=3.5
-0.073 words<=18.5 twin<=1e-35 own>0.824
-0.073 names<=1.5 closes<=1e-35 runbelow<=1.5 per<=0.176 leadtail<=0.547
-0.073 closes<=1e-35 others>1.5 near>0.0838 below<=0.53
-0.073 style>0.822 closes<=1e-35 cross>0.209 local<=15.6
-0.072 longer<=5.5 local<=4.72 twin<=1e-35
-0.072 signed<=1e-35 width<=16.5 crossz>-7.17
+0.072 late>0.177 carry<=0.0477 width>40.5
+0.072 others<=94.5 late>0.706 above<=0.154 local>1.76
-0.072 closes<=1e-35 style<=0.289 width<=18.5
-0.072 below<=1e-35 twin<=1e-35
-0.072 names<=1e-35 local<=17.2 signed<=1e-35 leadtail<=0.427 words<=4.5
-0.072 unlike>0.567 local<=7.33 signed<=1e-35
+0.072 keyhead<=0.867 closes>1e-35 others<=9.5 below>0.0551
+0.071 late<=0.613 others<=7.5 below>0.0779 leadtail>0.256 unlike<=0.172
+0.071 late<=0.622 width>20.5 near<=0.354 below>0.421 leadtail>0.455
+0.071 words>14.5 lines>1.5
+0.071 names>-1e-35 late>0.0437 others<=5.5 runbelow<=3.5
+0.070 keyhead<=0.867 closes>1e-35 below>0.0551 before>18.5
-0.070 names<=1e-35 style>0.886 per<=-0.0237 ownsupport<=0.595
+0.070 others<=1.5 leadtail>0.534 below>0.376
-0.070 late>0.141 above>0.264 others>6.5
+0.069 others<=94.5 late>0.622 peak>11.6
-0.069 names<=1e-35 near>0.199 unlike>0.172 below1<=0.416
-0.069 names<=1.5 signed<=1e-35 per<=0.169 ownsupport<=0.989 words<=3.5
-0.069 late<=0.613 below<=0.0779 near>1e-35
-0.069 words<=14.5 twin<=1e-35 signed<=1e-35 own>0.487 others>3.5
-0.069 names<=1.5 keyhead>0.23 leans>1e-35 own>0.502
-0.069 closes<=1e-35 style<=0.822 width<=19.5
-0.068 names<=1e-35 keyhead>0.159 leadtail<=0.493 runbelow<=1.5
+0.068 late<=0.622 near<=0.354 below>0.0779 words>3.5 leadtail>0.272 others<=2.5
-0.068 leadtail<=0.116 keyhead>0.0791
-0.068 carry>1e-35 style>0.934 per<=0.287 words<=4.5 lines<=1.5
+0.068 late>0.613 cross<=0.514
+0.068 width>16.5 names>-1e-35 below>0.297 signed<=1e-35 leadtail>0.392 others<=6.5
+0.068 cross>0.391 twin<=1e-35 signed<=1e-35 others<=1.5 crossz>-2.35
+0.068 closes<=1e-35 style>0.207 twin>1e-35 local>1e-35
+0.068 closes<=1e-35 style<=0.207 crossz<=-2.62 below>1e-35
-0.067 closes<=1e-35 style<=0.81 below<=1e-35
-0.067 capsdiff>0.471 per<=0.133
-0.067 names<=1.5 keyhead>0.23 leans>1e-35 per<=0.0372
-0.067 others>6.5 near>0.0838 late<=0.589
+0.067 signed>1e-35 below1>0.202 others>20.5
-0.067 ownsupport<=0.126 per<=0.0644
-0.067 width<=21.5
-0.067 others>19.5 carry>0.285
+0.067 unlike<=0.719 others>3.5 twin>1e-35
+0.067 unlike<=0.719 others<=3.5 late>0.0437 names<=-1e-35
+0.067 unlike<=0.719 others<=3.5 late<=0.0437
+0.067 unlike<=1.89 width>18.5 peak>27.6 per>0.434
-0.067 names<=1.5 closes<=1e-35 keyhead>0.213 leans>1e-35
-0.067 unlike>0.0328 near>0.199 below<=0.201
+0.067 width>18.5 own<=0.528 above<=0.485 late>0.336 peak>2.93
-0.067 unlike>0.768 per<=0.161
-0.066 others>22.5 carry>0.289
+0.066 echo>1e-35 runbelow<=2.5 local<=7.33
+0.066 echo<=1e-35 local>9.77 below>1e-35
+0.066 width>16.5 ownsupport>0.126 own<=0.41 late<=0.336 below>0.0779 runbelow>2.5
-0.066 runbelow<=1.5 per<=0.184
-0.066 unlike>1e-35 signed<=1e-35 per<=0.287 ownsupport<=0.883 style>0.289 words<=4.5
+0.066 late>0.613 above<=0.381
+0.066 late>0.706 above<=0.154 local>1.29
+0.065 keyhead<=0.725 closes>1e-35 below>0.0551
+0.065 others<=94.5 late>0.706 words>7.5
+0.065 style<=0.886 twin>1e-35 near<=0.149
-0.065 closes<=1e-35 style>0.207 twin<=1e-35 signed<=1e-35
-0.065 names<=1.5 unlike>0.0328 keyhead>0.213 leans>1e-35 above>0.231
+0.065 late>0.613 above<=0.264
+0.064 ownsupport>0.126 own<=0.41 late<=0.336 unlike<=0.0916 below<=0.211
-0.064 twin<=1e-35 capsdiff>0.0387 above>0.402 below1<=0.693
+0.064 names>-1e-35 late>0.0437 others>5.5 above<=0.154
-0.064 signed<=1e-35 twin<=1e-35 others>2.5 above<=0.413 late<=0.336
-0.064 style>0.902 above>0.376
-0.064 late<=0.141 closes<=1e-35 echo<=1e-35
+0.063 capsdiff<=0.471 unlike<=0.164 below>0.211 leadtail<=0.309
+0.063 runbelow>1.5 below1>0.0702 signed<=1e-35 words>5.5 near<=0.0838
+0.063 width>18.5 own<=0.528 above<=0.485 late<=0.336 leadtail>0.783
-0.063 closes<=1e-35 style<=0.886 leans>1e-35 carry>0.158
-0.063 closes<=1e-35 style>0.822 cross>0.209 local<=17.2
-0.062 words<=18.5 unlike>0.0916 near>0.496 ownsupport<=0.923
-0.062 words<=18.5 twin<=1e-35 above>0.648 below1<=0.693
+0.062 twin>1e-35 ownsupport<=0.962 per>0.125
-0.062 names<=-1e-35 peak<=-6.01
+0.062 late<=0.622 below>0.0779 runbelow>2.5 words>3.5 keyhead<=0.304
-0.062 names<=1.5 twin<=1e-35 capsdiff>0.1 local<=-7.86 signed<=1e-35
+0.061 late>0.706 words>7.5
-0.061 closes<=1e-35 style>0.822 per<=0.201
+0.061 local>1.29 below<=0.178
+0.061 local<=1.29 style>0.431 closes>1e-35
+0.061 local<=1.29 style<=0.431 capsdiff<=0.471
+0.061 others<=94.5 unlike<=0.0328 below>0.479 leadtail>0.2
+0.061 keyhead<=0.867 closes>1e-35 below<=0.0551
-0.061 closes<=1e-35 peak<=0.175 style<=0.207 names<=-1e-35
-0.061 late>0.177 keyhead>0.136 words<=2.5 carry>0.122
-0.061 closes<=1e-35 style>0.652 cross>0.209 twin<=1e-35
+0.060 width>16.5 ownsupport>0.126 own<=0.528 late>0.336 keyhead<=0.547
+0.060 unlike<=0.0328 below>0.287
-0.060 unlike>1e-35 local<=-7.86 leans>1e-35
+0.060 below>0.178 signed<=1e-35 twin<=1e-35 others<=2.5 words>3.5
-0.060 echo<=1e-35 local<=9.77
-0.060 signed<=1.5 width<=12.5
-0.059 words<=14.5 twin<=1e-35 keyhead>0.725
+0.059 unlike<=0.178 capsdiff<=0.324 others>3.5
-0.059 names<=-1.5 signed<=1.5 width>12.5 lines<=2.5
+0.059 unlike<=0.33 own<=0.487 late>0.141 ownsupport<=0.101
+0.059 unlike<=0.33 own<=0.487 late<=0.141
-0.059 closes<=1e-35 leadtail<=0.0668 keyhead>0.0741
+0.059 names>-1e-35 below>0.297 words>4.5 leadtail<=0.158
+0.059 names>-1e-35 below>0.297 words<=4.5 signed>1e-35
-0.058 twin<=1e-35 words<=6.5 signed<=1e-35 capsdiff>0.431
+0.058 names<=1.5 words<=14.5 twin>1e-35
+0.058 width>16.5 others<=7.5 leadtail>0.493 below>0.43 words<=3.5
+0.058 signed>1e-35 below<=0.723 lines<=2.5
+0.058 late<=0.613 others<=14.5 names>1e-35
+0.058 others<=1.5 late>0.0542 per>-0.159 above<=0.27
+0.058 unlike<=0.768 words>4.5 below>0.376 leadtail<=0.309
+0.058 unlike<=0.0916 capsdiff<=0.1 leadtail>0.2
-0.058 style<=0.822 below<=1e-35
+0.058 leadtail>0.116 others<=2.5 per>-0.0614 below>0.0659 unlike>0.408
+0.057 closes<=1e-35 style>0.81 twin>1e-35
-0.057 near>0.199 others>6.5
+0.057 width>16.5 names>-1e-35 below>0.178 signed>1e-35 below1<=0.446
+0.057 width>16.5 names>-1e-35 below>0.178 signed<=1e-35 leadtail>0.392 others<=6.5
-0.057 cross>0.391 twin<=1e-35 signed<=1e-35 others>1.5
-0.057 late>0.706 above>0.154 words<=7.5 below1<=0.851 others>3.5
-0.057 runbelow<=2.5 local<=2.18
+0.057 closes<=1e-35 leadtail>0.095 others<=1.5 per>-0.159
-0.057 signed<=1e-35 width<=12.5
-0.057 unlike>1e-35 signed<=1e-35 per<=0.209 ownsupport<=0.883 style>0.289
-0.056 peak<=-2.94 style<=0.627 names<=-1e-35
-0.056 others<=94.5 lines<=2.5 signed<=1e-35 names<=-1.5
-0.056 words<=18.5 twin<=1e-35 own>0.824 signed<=1e-35
-0.056 words<=18.5 twin<=1e-35 capsdiff>0.0387 per<=-0.135 lines<=1.5
+0.056 late<=0.613 others<=20.5 leadtail>0.821
+0.055 names>-1e-35 late<=0.141 twin>1e-35
-0.055 others<=94.5 lines>2.5 signed<=1.5
-0.055 lines<=3.5 signed<=1e-35 local<=17.2 names<=-1e-35
+0.055 names>-1e-35 late<=0.304 unlike<=0.0916
-0.055 names<=1.5 unlike>0.0916 per<=0.0289 ownsupport<=0.917 words<=4.5
+0.055 names<=1.5 twin>1e-35 ownsupport>0.962
+0.055 below>0.178 signed>1e-35 others>20.5
+0.055 below>0.178 signed<=1e-35 leadtail>0.493 others<=6.5
+0.055 keyhead<=0.0396 closes<=1e-35
+0.055 closes<=1e-35 style<=0.652 below>1e-35 keyhead<=0.423 leadtail>0.095
-0.054 closes<=1e-35 others>1.5 near>0.0229 below1<=0.211
-0.054 closes<=1e-35 style<=0.822 leadtail<=0.469 keyhead>0.213 words<=5.5
-0.054 names<=-1e-35 peak<=-9.78
-0.054 keyhead>0.725 below1<=0.297
+0.054 peak>-2.94 late>0.0305 cross>0.621
+0.054 peak>-2.94 late<=0.0305
+0.054 peak<=-2.94 style>0.627 closes>1e-35
+0.054 peak<=-2.94 style<=0.627 names>-1e-35
-0.054 style<=0.886 leadtail<=0.581 keyhead>0.213 unlike>0.31 words<=5.5
+0.054 others<=94.5 late<=0.622 below>0.0779 cross<=0.179
+0.053 peak<=-0.913 longer>5.5 below<=0.336
+0.053 peak<=-0.913 longer<=5.5 twin>1e-35
-0.053 closes<=1e-35 style<=0.652 below<=1e-35
-0.053 names<=-1.5
-0.053 late>0.613 peak<=11.6 twin<=1e-35 signed<=1e-35 above>0.653
+0.053 width>21.5 near<=0.199 late>0.215 cross>0.58 others<=5.5
-0.053 lines<=2.5 signed<=1e-35 leadtail<=0.493 keyhead>0.218 ownsupport<=0.252
+0.052 closes>1e-35 below1<=0.402
-0.052 words<=18.5 twin<=1e-35 own>0.824 carry>0.0761
-0.052 late>0.613 twin<=1e-35 ownsupport<=0.215 above>0.154
-0.052 others>22.5
-0.052 late<=0.613 others>14.5
-0.052 names<=1.5 signed<=1.5 lines>2.5
-0.052 names<=1.5 signed<=1.5 lines>2.5 keyhead>0.0305
+0.052 late<=0.622 leans<=1e-35 unlike<=0.448 below>0.211 runbelow>2.5
+0.051 late>0.706 width>44.5 twin<=1e-35 peak>-1.47
-0.051 twin<=1e-35 signed<=1e-35 others>2.5 above<=0.264 late>0.296
-0.051 ownsupport<=0.176 per<=0.0506
-0.051 late>0.706 words<=7.5 above>0.154 below1<=0.851 others>2.5
-0.051 words<=14.5 twin<=1e-35 capsdiff>0.0387 keyhead>0.725
-0.051 names<=1e-35 local<=24.6 signed<=1e-35 leadtail<=0.116 keyhead>0.0445
-0.051 keyhead>0.867 echo>0.297
-0.051 twin<=1e-35 others>5.5 above<=0.376 peak<=-9.13
-0.050 late<=0.613 others>7.5 keyhead<=0.153
-0.050 late<=0.613 others>20.5
+0.050 twin>1e-35 per>0.184 peak<=-17.1
+0.050 twin>1e-35 per<=0.184 ownsupport>0.962
+0.050 closes<=1e-35 style<=0.822 width>19.5 keyhead<=0.493 below>0.178
+0.050 closes<=1e-35 peak>4.91 below<=1e-35
+0.050 near<=0.332 late<=0.317 words<=14.5 twin>1e-35
-0.050 late>0.706 width<=44.5 own>0.573
-0.049 words<=14.5 twin<=1e-35 above>0.648
-0.049 closes<=1e-35 style>0.508 cross>0.209 late<=0.589
+0.049 others<=94.5 keyhead<=0.816 names>1.5
+0.049 capsdiff<=0.558 unlike<=0.0916 below1>0.0874 leadtail<=0.233
+0.049 names>-1e-35 below>0.178 signed>1e-35 below<=0.723
+0.049 names>-1e-35 below>0.178 signed<=1e-35 runbelow>3.5 leans<=1e-35
+0.049 late>0.177 keyhead<=0.136 names>-1e-35
-0.049 unlike>1e-35 signed<=1e-35 per<=0.287 leadtail<=0.0777
+0.049 width>18.5 capsdiff<=0.431 unlike<=0.0978 below1>0.0874 leadtail<=0.233
-0.049 names<=1.5 twin<=1e-35 capsdiff>0.1 lines>4.5
-0.049 words<=14.5 twin<=1e-35 ownsupport<=0.176 keyhead>0.202
-0.049 names<=1e-35 near>0.295
-0.049 others>1.5 near>0.0229 below<=0.248
+0.049 width>18.5 own<=0.534 ownsupport>0.186 closes<=1e-35 late>0.626
-0.049 capsdiff>0.558 late<=0.381
+0.049 runbelow>1.5 echo>1e-35 signed<=1e-35 local<=1.29
+0.048 unlike<=1.5 others<=9.5 closes>1e-35
+0.048 closes<=1e-35 style>0.652 cross<=0.209
-0.048 near>0.716 below1<=0.851
+0.048 runbelow>1.5 echo>1e-35 signed<=1e-35 unlike>0.0916 carry<=0.118
+0.047 lines<=2.5 signed<=1e-35 leadtail>0.493
+0.047 others<=94.5 own<=0.528 below>0.178 unlike<=0.172 leadtail>0.107 capsdiff<=0.05 late>0.28
-0.047 closes<=1e-35 others>1.5 near>0.0838 below>0.53 lines<=1.5
+0.047 signed<=1e-35 twin>1e-35
+0.047 names>-1e-35 late>0.141 keyhead>0.348 runbelow>4.5
+0.047 names>-1e-35 late>0.141 keyhead<=0.348 above>0.397
-0.047 closes<=1e-35 style>0.289 carry>0.0761
-0.047 words<=18.5 twin<=1e-35 capsdiff>0.1 lines>4.5
+0.047 late>0.622 peak<=8.87 words>4.5
-0.047 closes<=1e-35 keyhead>0.0396 leadtail<=0.127 runbelow<=2.5
+0.046 width>18.5 own<=0.534 ownsupport>0.186 closes<=1e-35 late<=0.626 capsdiff<=0.0962 leadtail>0.1
+0.046 twin>1e-35 crossz>-6.58 runbelow>5.5
-0.046 style<=0.886 twin<=1e-35 keyhead>0.725
-0.046 lines<=2.5 signed<=1e-35 leadtail<=0.493 keyhead>0.218 words<=4.5
+0.046 closes<=1e-35 style<=0.81 below>1e-35 keyhead<=0.378 leadtail<=0.127
-0.046 late<=0.706 others>14.5
+0.046 runbelow>2.5 below>0.421 signed<=1e-35 words>4.5 names<=-1e-35
-0.046 closes<=1e-35 style<=0.508 capsdiff>0.553 late<=0.473
+0.045 names<=1e-35 local>17.2 below>0.0779
-0.045 unlike>0.0328 names<=-1.5
+0.045 lines<=3.5 signed>1e-35 below<=0.864
+0.045 unlike>0.567 local>7.33 above<=0.287
+0.045 unlike<=0.567 echo<=1e-35
-0.045 names<=-1e-35 local>7.33
+0.045 style>0.886 carry<=0.0183
+0.045 closes<=1e-35 style>0.289 carry<=0.0761 below1>0.0762
+0.045 closes<=1e-35 style<=0.289 width>18.5 keyhead<=0.493 below>0.0779
-0.045 unlike>0.0916 near>0.0229 below<=0.232
-0.045 signed<=1.5 lines<=2.5 names<=-1.5
+0.045 width>16.5 lines<=3.5 signed>1e-35 below<=0.864
+0.045 width>30.5 near<=0.193 below<=0.336
+0.044 style<=0.902 below>0.0779 signed<=1e-35 keyhead<=0.213
-0.044 local<=1.29 style<=0.431 capsdiff>0.471
-0.044 closes<=1e-35 peak<=1.12 style<=0.67 words<=3.5
+0.044 others<=94.5 late<=0.622 width>18.5 leadtail>0.821
-0.044 unlike>1e-35 near>0.716 ownsupport<=0.843
+0.043 lines<=3.5 signed<=1.5 carry<=0.0225
+0.043 unlike<=0.0328
-0.043 names<=1.5 words<=11.5 twin<=1e-35 capsdiff>0.1 peak<=-49.7
+0.043 style>0.822 closes<=1e-35 cross<=0.209
+0.043 names>-1e-35 late>0.304 above<=0.397 keyhead>0.467
+0.043 near<=0.332 late<=0.336 words<=14.5 twin>1e-35
+0.043 unlike<=1.5 lines<=2.5 signed<=1e-35 words<=11.5 leadtail>0.493
+0.042 late>0.613 carry>0.0477 twin>1e-35
+0.042 twin<=1e-35 words>6.5
-0.042 near>0.332
+0.042 names>-1e-35 late>0.304 above>0.397 others<=5.5
-0.042 late>0.177 carry>0.0477 others>1e-35 unlike>0.164 crossz>-4.28 runbelow<=5.5
+0.042 closes<=1e-35 peak>1.12 late<=0.0305
+0.042 closes<=1e-35 peak<=1.12 style>0.67 twin>1e-35
+0.042 closes<=1e-35 peak<=1.12 style<=0.67 words>3.5
+0.042 closes<=1e-35 capsdiff<=0.445 unlike<=0.29 below>0.223
-0.042 unlike>1e-35 names<=-1e-35 peak<=-12.6
-0.042 runbelow<=1.5 keyhead>0.186 leadtail>0.547
-0.042 names<=1e-35 keyhead>0.159 leadtail<=0.493 runbelow>1.5 ownsupport<=0.247
-0.041 unlike>0.0328 near>0.199 below>0.201 names<=-1e-35
+0.041 ownsupport>0.176 late<=0.473 capsdiff<=0.0721 words>5.5
-0.041 unlike<=1.5 lines>2.5 signed<=1.5
-0.041 names<=1e-35 per<=0.287 capsdiff>0.445 ownsupport<=0.883
-0.041 keyhead>0.867 below1>0.297
-0.041 carry>1e-35 leadtail>0.0668 below<=0.0779
-0.041 carry>1e-35 leadtail<=0.0668 peak>-13.7
+0.041 late<=0.141 closes<=1e-35 echo>1e-35 runbelow>2.5
-0.041 closes<=1e-35 peak<=4.91 runbelow<=2.5 signed<=1e-35 twin>1e-35
-0.041 names<=1e-35 near<=0.354 per<=0.169 unlike>0.267
-0.041 twin<=1e-35 own>0.824
+0.040 style>0.886 cross<=0.209
-0.040 width>16.5 names<=-1e-35 carry>0.118
+0.040 width>18.5 own<=0.528 above<=0.485 late>0.336 peak<=2.93 others<=2.5
-0.040 names<=1.5 signed<=1e-35 width>16.5 local<=1.29 others>2.5
-0.040 twin<=1e-35 words<=6.5 signed<=1e-35 peak>-6.28
-0.040 runbelow<=1.5 per>0.184 peak<=-9.45
+0.040 style<=0.822 below>1e-35 keyhead<=0.493 leadtail<=0.272
-0.040 others<=94.5 crossz>-12.1 others>20.5
+0.040 closes<=1e-35 style>0.822 cross<=0.209
+0.040 width>16.5 names>-1e-35 below>0.297 signed<=1e-35 leadtail>0.392 others>6.5
+0.040 near<=0.332 late>0.317 cross>0.58 others<=5.5
-0.039 closes<=1e-35 leadtail<=0.095 keyhead<=0.0791
+0.039 late<=0.613 others<=7.5 leans<=1e-35 unlike>0.0328 leadtail>0.547
+0.039 names<=1e-35 near<=0.295 late>0.0437 others<=7.5
+0.039 names<=1e-35 near<=0.295 late<=0.0437 closes>1e-35
+0.039 lines<=3.5 signed>1e-35 below1<=0.297
+0.039 lines<=1.5 signed<=1e-35 leadtail>0.116 keyhead<=0.218
-0.039 width>16.5 names<=-1e-35
-0.039 names<=1e-35 local<=17.2 runbelow<=2.5 keyhead>0.142 words>4.5
-0.039 late<=0.622 below<=0.0779
+0.039 others<=94.5 late>0.622 peak<=11.6 echo>0.985
-0.038 closes<=1e-35 capsdiff>0.445 per<=0.133 runbelow>3.5
+0.038 twin>1e-35 local<=-0.346 ownsupport<=0.989
+0.038 closes<=1e-35 style<=0.822 leadtail>0.469
-0.038 words<=18.5 twin<=1e-35 capsdiff>0.1 local<=-7.86
-0.038 signed<=1.5 lines>2.5 keyhead>0.0305
-0.038 lines<=3.5 signed<=1.5 carry>0.0225 runbelow<=1.5
+0.038 leadtail>0.116 others<=2.5 per>-0.0614 below<=0.0659
+0.038 late<=0.613 below>0.0779 runbelow>3.5 leans<=1e-35
+0.037 capsdiff<=0.471 unlike>0.164 twin>1e-35
+0.037 capsdiff<=0.471 unlike<=0.164 below<=0.211
-0.037 names<=1.5 closes<=1e-35 runbelow<=1.5 per<=0.176 leadtail>0.547
-0.037 names<=1.5 near>0.716
-0.037 late<=0.622 near>0.354
-0.037 width>16.5 others>7.5 late<=0.613
-0.037 lines<=2.5 signed<=1e-35 names<=-1.5
+0.037 unlike<=1.89 lines<=2.5 signed>1e-35
-0.037 names<=1.5 closes<=1e-35 keyhead>0.213 leans<=1e-35 runbelow<=1.5
-0.037 names<=1.5 words<=14.5 twin<=1e-35 above>0.648 below1>0.693
-0.037 names<=1.5 words<=14.5 twin<=1e-35 above<=0.648 own>0.528
+0.036 words<=18.5 twin>1e-35 ownsupport>0.962
+0.036 width>16.5 lines<=3.5 signed<=1e-35 carry<=0.0716
-0.036 runbelow<=1.5 local>7.33 near>0.139
-0.036 signed<=1e-35 width>16.5 carry>0.0716 leans>1e-35
+0.036 longer>1.5 below<=0.336
+0.036 longer<=1.5 local>7.33 late>0.0542
-0.036 late<=0.622 width<=20.5
+0.036 closes<=1e-35 style>0.508 cross<=0.209
+0.036 closes<=1e-35 style<=0.508 capsdiff<=0.553 unlike<=0.3
-0.036 style>0.902 above<=0.376 per<=0.201
+0.035 late<=0.613 others<=7.5 leadtail<=0.821 unlike<=0.0328
+0.035 names<=1.5 signed<=1.5 lines<=2.5 names>-1.5 runbelow>1.5 leans<=1e-35
-0.035 unlike<=1.5 lines<=2.5 signed<=1e-35 words<=11.5 leadtail<=0.493 keyhead>0.218
-0.035 unlike<=1.89 near>0.716
-0.035 closes<=1e-35 style>0.822 per>0.201 above>0.166
-0.035 signed<=1e-35 twin<=1e-35 own>0.487 others<=3.5
-0.035 others<=94.5 late>0.622 own>0.582 width<=42.5
+0.035 names<=1e-35 local>17.2 lines<=2.5
+0.035 others<=94.5 late<=0.622 leadtail>0.821
+0.035 carry<=1e-35 lines>1.5
-0.035 unlike>0.768 per>0.161 above>0.308
+0.035 names>-1.5 lines<=2.5 signed<=1e-35 leadtail>0.493
-0.035 unlike>1e-35 near>0.716
+0.034 others<=94.5 late>0.706 words<=7.5 own<=0.502 names>-1e-35
+0.034 words<=14.5 twin>1e-35 ownsupport>0.962
-0.034 late<=0.141 closes<=1e-35 echo>1e-35 runbelow<=2.5
+0.034 near<=0.332 late>0.336 cross>0.58 others<=5.5
+0.034 near<=0.332 late>0.336 cross<=0.58 local<=2.18
-0.034 closes<=1e-35 peak<=4.91 runbelow>1.5 capsdiff>0.471
-0.034 closes<=1e-35 peak<=4.91 runbelow<=1.5 signed>1e-35
+0.034 others<=94.5 late>0.613 cross<=0.563 per>0.111 peak<=-9.45
+0.034 names>-1e-35 late>0.167 carry>0.0371 others<=3.5
+0.033 width>16.5 lines<=2.5 signed<=1e-35 carry<=0.0716
+0.033 closes<=1e-35 others<=1.5 leadtail>0.211
-0.033 names<=1e-35 keyhead<=0.867 late<=0.473 words<=11.5 keyhead>0.136 runbelow<=2.5
+0.033 others<=94.5 late>0.622 own<=0.582
-0.033 names<=1.5 closes<=1e-35 signed<=1e-35 per<=0.169 before>1e-35 ownsupport>0.989
+0.033 below>0.178 signed<=1e-35 twin<=1e-35 others<=2.5 words<=3.5
-0.033 words<=14.5 twin<=1e-35 keyhead<=0.725 style>0.508 above>0.024
+0.033 width>16.5 names>-1e-35 below>0.178 signed<=1e-35 leadtail>0.392 others>6.5
-0.032 near>0.199 others<=6.5 leadtail<=0.233
+0.032 words<=18.5 unlike<=0.0916 capsdiff<=0.1
+0.032 names<=1.5 near<=0.716 late<=0.613 leadtail>0.821
+0.032 late>0.613 peak<=11.6 twin>1e-35
+0.032 ownsupport>0.126 own<=0.41 late>0.336 above>0.397
+0.032 below>1e-35 signed<=1e-35 local>15.6 near>0.174
+0.032 below>1e-35 signed<=1e-35 local<=15.6 twin>1e-35
+0.032 late>0.141 above<=0.264 cross>0.609
-0.032 signed<=1e-35 twin<=1e-35 own<=0.487 ownsupport<=0.239
-0.032 names<=1e-35 keyhead<=0.867 late>0.473 others>22.5
-0.032 width>16.5 lines>3.5
-0.032 width>16.5 lines<=3.5 signed<=1e-35 carry>0.0716 others>1.5 leadtail<=0.493
-0.032 names<=1.5 twin<=1e-35 capsdiff>0.1 lines<=4.5 per<=-0.135
-0.032 style<=0.902 below<=0.0779
+0.032 late>0.706 words<=7.5 above<=0.154
+0.032 ownsupport>0.176 own>0.335 runbelow>4.5
+0.032 ownsupport>0.176 own<=0.335 late>0.252 above>0.546
+0.032 ownsupport>0.176 own<=0.335 late<=0.252 closes<=1e-35
+0.032 names<=1.5 near<=0.716 late>0.613 names>-1e-35
+0.031 others<=94.5 late>0.622 twin>1e-35 width<=40.5
+0.031 others<=94.5 late>0.622 twin<=1e-35 above<=0.556 peak>-7.85
-0.031 unlike>1e-35 local<=-7.86 leans<=1e-35 words<=2.5
+0.031 near<=0.716 names>1e-35 below<=0.524
-0.031 style>0.886 cross>0.209
-0.031 signed<=1e-35 width>16.5 names<=-1e-35 peak<=-5.68
-0.031 closes<=1e-35 style>0.886 cross>0.209
-0.031 names<=1e-35 local<=17.2 signed<=1e-35 leadtail<=0.427 words>4.5
+0.031 others<=94.5 crossz<=-12.1 near>0.0229
+0.031 late>0.613 peak<=11.6 words>4.5 below1>0.707
+0.031 names<=1e-35 near<=0.354 per>0.169 peak>-9.45 lines<=2.5
-0.031 carry>1e-35 style>0.934 per<=0.287 words<=4.5 lines>1.5
-0.030 names<=1.5 others<=94.5 width<=16.5
+0.030 others<=94.5 lines<=2.5 signed<=1e-35 names>-1.5 leadtail>0.607
-0.030 width>16.5 ownsupport<=0.126
+0.030 lines<=3.5 signed<=1e-35 local>17.2
-0.030 lines<=3.5 signed<=1e-35 local<=17.2 names>-1e-35 runbelow<=2.5
+0.030 signed>1e-35 below1<=0.177
+0.030 unlike>1e-35 near<=0.716 names>1e-35
+0.030 carry>1e-35 leadtail>0.0668 below>0.0779 others<=3.5
+0.030 closes<=1e-35 peak<=4.91 runbelow>2.5 names>-1e-35
+0.030 others<=94.5 late<=0.706 leadtail>0.821
-0.030 signed<=1.5 width>12.5 lines<=2.5 names<=-1.5
-0.029 near>0.716
-0.029 runbelow<=2.5 local>2.18 near>0.101
-0.029 names<=1.5 words<=14.5 twin<=1e-35 above>0.579 below1>0.693
-0.029 names<=1.5 words<=14.5 twin<=1e-35 above<=0.579 own>0.487
+0.029 keyhead<=0.867 closes>1e-35 others<=14.5 below<=0.211
+0.029 lines<=3.5 signed>1e-35 below<=0.723
+0.029 lines<=3.5 signed<=1e-35 leadtail>0.116 names>-1e-35 below>0.178 words>4.5
+0.029 late>0.141 above>0.264 others<=6.5
-0.029 names<=1.5 signed<=1e-35 per<=0.169 words<=3.5 ownsupport>0.82
-0.029 keyhead<=0.867 closes<=1e-35 leadtail<=0.121 keyhead>0.0791
+0.029 late<=0.613 leadtail>0.821
-0.029 unlike>1e-35 width<=18.5 late<=0.988
+0.029 width>16.5 others<=7.5 leadtail>0.493 below<=0.43
+0.029 width>16.5 others<=7.5 leadtail<=0.493 per>0.201
+0.029 keyhead<=0.867 closes<=1e-35 leadtail>0.121 below>0.178 words>4.5
+0.029 others<=94.5 own<=0.528 below>0.178 unlike<=0.172 leadtail>0.107 capsdiff>0.05
-0.029 below<=0.178 closes<=1e-35 peak>1.12
+0.029 closes<=1e-35 peak>0.175 late<=0.0719
+0.029 closes<=1e-35 peak<=0.175 style>0.207 twin>1e-35
+0.029 closes<=1e-35 peak<=0.175 style<=0.207 names>-1e-35
-0.029 others<=94.5 late<=0.622 width<=18.5
-0.029 words<=14.5 twin<=1e-35 capsdiff>0.0387 keyhead<=0.725 lines>3.5
+0.029 unlike>0.178 near<=0.174 late>0.0305
+0.029 unlike<=0.178 capsdiff>0.324
+0.029 closes<=1e-35 style>0.822 per>0.201 above<=0.166
+0.029 names<=1.5 closes<=1e-35 keyhead<=0.213 late>0.177
+0.029 names<=1.5 closes<=1e-35 keyhead<=0.213 late<=0.177 twin>1e-35
-0.029 signed<=1e-35 width>12.5 per<=0.209 leadtail<=0.132
-0.029 width<=30.5 local<=15.6 signed>1e-35
+0.028 width>12.5 lines<=3.5 signed<=1.5 carry<=0.0225
-0.028 others<=94.5 late>0.622 peak<=11.6 echo<=0.985 capsdiff>0.183
-0.028 unlike>1.5 local>9.77
-0.028 unlike>0.719 per>0.14 above>0.287
+0.028 runbelow>1.5 below1>0.0702 signed<=1e-35 words>5.5 near>0.0838
+0.028 names<=1.5 others<=94.5 width>16.5 lines<=2.5 carry<=0.0716
+0.028 names<=1e-35 near<=0.354 per>0.169 peak>-12.2 lines<=1.5
+0.028 width>18.5 capsdiff<=0.431 unlike>0.0978 peak>1e-35
+0.028 width>18.5 capsdiff<=0.431 unlike<=0.0978 below1<=0.0874
-0.028 width>16.5 ownsupport<=0.126 keyhead>0.175
+0.028 names<=1.5 unlike<=0.0328
-0.028 unlike>1e-35 signed<=1e-35 per<=0.287 leadtail>0.0777 leans>1e-35
+0.028 keyhead<=0.867 closes>1e-35 others<=9.5 below<=0.0551
+0.028 unlike>1e-35 signed>1e-35
+0.028 unlike<=0.768 words>4.5 below<=0.376
+0.028 unlike<=0.768 words<=4.5 peak>-1.76
-0.028 ownsupport>0.126 own>0.41
+0.028 words>18.5 lines>1.5
+0.028 words>18.5 lines<=1.5 below<=0.0659
-0.028 names<=1.5 signed<=1.5 lines<=2.5 names>-1.5 runbelow<=1.5 per<=0.184
-0.028 signed<=1.5 width>12.5 lines>2.5 keyhead>0.0305
+0.028 late<=0.706 leadtail>0.821
-0.028 ownsupport<=0.126 per>0.209
+0.027 keyhead<=0.867 closes<=1e-35 style>0.644 cross<=0.209
+0.027 keyhead<=0.867 closes<=1e-35 style<=0.644 capsdiff<=0.544 unlike<=0.267
-0.027 signed<=1e-35 twin<=1e-35 others>2.5 above<=0.413 late>0.336
-0.027 signed<=1e-35 twin<=1e-35 others<=2.5 leadtail<=0.116
-0.027 words<=14.5 twin<=1e-35 signed<=1e-35 own>0.487 others<=3.5
-0.027 twin<=1e-35 signed<=1e-35 others>2.5 peak>-6.28
-0.027 twin<=1e-35 signed<=1e-35 others<=2.5 leadtail<=0.116
-0.027 others>9.5 near>0.0229 below>0.248
-0.027 names<=1.5 twin<=1e-35 capsdiff>0.1 local>-7.86 lines>3.5
-0.027 names<=1.5 twin<=1e-35 capsdiff>0.1 local<=-7.86 signed>1e-35
+0.027 unlike>0.33 per>0.161 above<=0.281
+0.027 unlike<=0.33 own>0.487
-0.027 others<=94.5 late>0.613 cross>0.563 others>6.5
-0.027 late>0.613 peak<=-7.85 twin<=1e-35 signed<=1e-35 above<=0.653
-0.027 late<=0.613 others<=14.5 names<=1e-35 near>0.354
-0.027 below<=0.178 near<=0.123
+0.027 capsdiff<=0.558 unlike>0.0916 near<=0.193 late>0.177
+0.027 capsdiff<=0.558 unlike<=0.0916 below1<=0.0874
-0.027 words<=14.5 twin<=1e-35 signed<=1e-35 own<=0.487 ownsupport<=0.239
-0.027 keyhead<=0.867 closes<=1e-35 style>0.644 cross>0.209 twin<=1e-35
-0.027 twin<=1e-35 signed<=1e-35 others<=2.5 words<=3.5
+0.027 names<=1.5 closes<=1e-35 signed>1e-35
-0.027 names<=1.5 signed<=1.5 width>12.5 lines>2.5 style<=0.915
-0.027 words<=14.5 twin<=1e-35 above<=0.648 capsdiff>0.431
-0.027 names<=1e-35 near>0.199 unlike>0.172 below1>0.416
+0.026 names<=1.5 unlike<=0.0916 capsdiff<=0.1
+0.026 near<=0.716 names<=1e-35 style>0.886 carry<=0.0183
-0.026 others<=94.5 late>0.622 words<=4.5 own>0.582
-0.026 peak<=-1.76 unlike>0.527 signed<=1e-35 twin>1e-35
-0.026 others<=94.5 late>0.622 twin<=1e-35 above>0.556
-0.026 words<=18.5 twin<=1e-35 capsdiff>0.0387 local<=-7.86 leans<=1e-35
-0.026 late<=0.613 others<=20.5 leadtail<=0.821 keyhead>0.0838 runbelow<=2.5
+0.026 late<=0.622 width>20.5 near<=0.354 below>0.178 leadtail>0.455 below<=0.421
+0.026 late<=0.622 width>20.5 near<=0.354 below>0.178 leadtail<=0.455 local>10.2
+0.026 words<=14.5 twin>1e-35 width<=38.5
+0.026 unlike<=1.5 others<=9.5 closes<=1e-35 signed>1e-35 below1>0.211
-0.026 late<=0.613 others<=7.5 signed<=1e-35 leadtail<=0.195
+0.026 others<=94.5 keyhead<=0.816 names<=1.5 closes>1e-35
+0.026 near<=0.716 names>1e-35 twin<=1e-35
+0.025 others<=94.5 crossz<=-12.1
-0.025 names>-1.5 lines>2.5 signed<=1.5
-0.025 names>-1.5 lines<=2.5 signed<=1e-35 leadtail<=0.493 keyhead>0.246
-0.025 names<=1.5 words<=11.5 twin<=1e-35 capsdiff>0.1 peak>-49.7 local<=-7.86
-0.025 lines<=3.5 signed<=1e-35 leadtail>0.116 keyhead>0.218 leadtail<=0.493
+0.025 unlike<=1.89 lines>2.5 keyhead<=0.0305
-0.025 signed<=1e-35 width>16.5 ownsupport<=0.126 twin<=1e-35
-0.025 signed<=1e-35 width<=16.5 crossz<=-7.17
-0.025 others<=94.5 late<=0.622 near>0.354
-0.025 width>21.5 near>0.199 unlike>0.172
+0.025 keyhead<=0.867 closes<=1e-35 late>0.304 names>-1e-35 own<=0.824
+0.025 names<=1e-35 near<=0.199 per>0.14 peak>-12.2
-0.025 twin<=1e-35 capsdiff>0.0387 above>0.402 below1>0.693
-0.025 twin<=1e-35 capsdiff>0.0387 above<=0.402 keyhead>0.46
-0.025 names<=1.5 signed<=1e-35 width>16.5 ownsupport<=0.126 twin<=1e-35
+0.025 twin>1e-35 ownsupport<=0.962 per<=0.125
-0.025 unlike>1e-35 signed<=1e-35 per<=0.169 ownsupport<=0.885 style>0.289 words>4.5
+0.025 unlike>1e-35 signed>1e-35 below>0.41
-0.025 twin<=1e-35 signed<=1e-35 others<=2.5 leadtail<=0.164
-0.024 others<=94.5 keyhead>0.816
-0.024 unlike>0.0916 near>0.0229 below>0.232 names<=-1e-35
-0.024 names<=1.5 unlike>0.0328 keyhead>0.213 leans>1e-35 above<=0.231
-0.024 names<=1.5 unlike>0.0328 keyhead>0.213 leans<=1e-35 ownsupport<=0.239
+0.024 late<=0.622 near<=0.354 below>0.0779 words>3.5 leadtail>0.272 others>2.5
-0.024 names<=1e-35 keyhead<=0.867 style>0.886 per<=0.271
+0.024 unlike<=1.89 near<=0.716 names>1e-35 twin<=1e-35
+0.024 names<=1.5 signed>1e-35 below<=0.41
-0.024 names<=1e-35 keyhead<=0.867 style>0.886 keyhead>0.0691
+0.024 names>-1e-35 below>0.178 signed<=1e-35 runbelow>3.5 leans>1e-35
+0.024 keyhead<=0.867 closes<=1e-35 capsdiff<=0.544 unlike<=0.273 below>0.115
+0.024 names<=1.5 closes<=1e-35 runbelow>1.5 below>0.178 words>4.5
+0.024 others<=94.5 unlike<=0.0328 below>0.479 leadtail<=0.2
-0.024 late>0.613 peak<=11.6 words<=4.5
+0.024 closes<=1e-35 style>0.886 cross<=0.209
+0.024 closes<=1e-35 style<=0.886 leans<=1e-35 runbelow>1.5 below>0.211
-0.023 late<=0.613 others>7.5 keyhead<=0.181
-0.023 late<=0.613 others<=7.5 leans>1e-35
+0.023 near<=0.199 twin>1e-35 per<=0.169
+0.023 near<=0.199 twin<=1e-35 words>6.5 below>0.248
-0.023 names<=1e-35 keyhead<=0.867 style<=0.886 late<=0.422 capsdiff>0.604
+0.023 names<=1.5 signed>1e-35 below1>0.416
-0.023 words<=18.5 twin<=1e-35 own<=0.824 below<=0.178 lines>1.5
+0.023 unlike>1e-35 signed>1e-35 below1>0.202
-0.023 keyhead<=0.867 closes<=1e-35 late<=0.304 style>0.829
-0.023 keyhead<=0.867 closes<=1e-35 late<=0.304 style<=0.829 width<=21.5
-0.023 others<=94.5 late<=0.706 width<=20.5
+0.023 closes<=1e-35 style<=0.652 below>1e-35 keyhead<=0.423 leadtail<=0.095
-0.023 unlike>0.0328 names>-1.5 late>0.141 own>0.534 runbelow<=5.5
+0.023 others<=22.5 closes>1e-35 below1<=0.297
+0.023 others<=22.5 closes<=1e-35 signed>1e-35 below1>0.223
+0.023 style>0.902 above<=0.376 per>0.201
-0.023 near>0.716 ownsupport>0.843
+0.023 others<=94.5 late>0.706 above>0.154 words>4.5
+0.023 others<=94.5 late>0.706 above<=0.154 local<=1.76
-0.023 names<=1.5 keyhead>0.23 leans>1e-35 per>0.0372
-0.023 names<=1.5 keyhead>0.23 leans<=1e-35 runbelow<=1.5
+0.023 closes<=1e-35 style<=0.207 crossz<=-2.62 below<=1e-35
-0.023 width>18.5 capsdiff>0.431 per<=0.262
-0.023 words<=18.5 twin<=1e-35 capsdiff>0.0387 per>-0.135 carry>0.315
-0.023 words<=18.5 twin<=1e-35 capsdiff>0.0387 per<=-0.135 lines>1.5
+0.022 below>0.178 above>0.397 twin<=1e-35
-0.022 closes<=1e-35 leadtail>0.095 others>1.5 late<=0.613 twin<=1e-35
-0.022 keyhead<=0.867 closes<=1e-35 keyhead>0.0396 leadtail<=0.195
-0.022 closes<=1e-35 peak<=0.175 style>0.207 twin<=1e-35 signed>1e-35
-0.022 names<=1e-35 keyhead<=0.867 lines<=3.5 width<=16.5
+0.022 words<=18.5 twin>1e-35 width<=39.5
+0.022 runbelow>2.5 below>0.421 signed<=1e-35 words<=4.5
-0.022 others<=94.5 crossz>-12.1 names<=-1.5
+0.022 names>-1e-35 below>0.297 words<=4.5 signed<=1e-35
-0.022 unlike>0.178 near>0.174 runbelow>3.5
-0.022 unlike>0.178 near<=0.174 late<=0.0305
+0.022 others<=20.5 crossz>-12.1 signed>1e-35
-0.022 others<=94.5 late<=0.613 near>0.354
+0.022 others<=19.5 closes>1e-35 below1<=0.297
+0.022 others<=19.5 closes<=1e-35 signed>1e-35
+0.022 words<=18.5 twin>1e-35 local<=-0.346
-0.022 words<=18.5 twin<=1e-35 capsdiff>0.0387 local>-7.86 above>0.376
-0.022 words<=18.5 twin<=1e-35 capsdiff>0.1 local>-7.86 keyhead>0.46
+0.022 ownsupport>0.176 late>0.473 peak>-9.45 per<=0.111
-0.022 closes<=1e-35 others>1.5 near>0.0838 below>0.53 lines>1.5
-0.022 closes<=1e-35 others>1.5 near<=0.0838 cross>0.572
+0.022 unlike>0.719 per>0.14 above<=0.287
+0.022 unlike<=0.719 others>3.5 twin<=1e-35
-0.021 others>6.5 near>0.0838 late>0.589
-0.021 style>0.886 carry>0.0183
-0.021 names<=1e-35 keyhead<=0.867 lines>3.5
-0.021 words<=14.5 twin<=1e-35 keyhead<=0.725 style<=0.508 below<=0.178
-0.021 names<=1e-35 near<=0.295 late>0.0437 others>7.5 late<=0.602
-0.021 names<=1e-35 near<=0.295 late<=0.0437 closes<=1e-35
+0.021 keyhead<=0.867 closes<=1e-35 late>0.304 own<=0.824 names>-1e-35
-0.021 keyhead<=0.867 closes<=1e-35 late>0.304 names<=-1e-35
+0.021 signed>1.5 lines>3.5
-0.021 others<=94.5 late<=0.622 below<=0.0779
+0.021 unlike<=0.0916 capsdiff<=0.1 leadtail<=0.2
+0.021 width>16.5 ownsupport>0.126 own<=0.41 late<=0.336 below>0.0779 runbelow<=2.5
+0.021 lines<=2.5 signed<=1e-35 names>-1.5 ownsupport>0.252 own<=0.134
+0.021 late>0.613 twin>1e-35 width<=38.5
+0.021 late>0.613 twin<=1e-35 ownsupport>0.215 names>-1e-35 above<=0.648
+0.021 late<=0.613 others<=7.5 signed>1e-35 below1<=0.202
-0.021 words<=18.5 twin<=1e-35 above>0.648 below1>0.693
-0.021 words<=18.5 twin<=1e-35 above<=0.648 own>0.528
+0.021 closes<=1e-35 leadtail>0.0668 others<=1.5 per>-0.175
-0.021 names<=1.5 others<=94.5 late>0.613 cross>0.563 ownsupport<=0.907
-0.021 late<=0.613 others>7.5 near<=0.0787
-0.021 late<=0.613 others<=7.5 below<=0.0779
+0.021 longer<=5.5 local>4.72 below<=0.297
+0.021 longer<=5.5 local<=4.72 twin>1e-35
-0.021 width>16.5 lines>2.5 signed<=1.5
-0.021 others<=94.5 late>0.706 above>0.154 words<=4.5
+0.021 twin<=1e-35 others<=5.5 late>1e-35
+0.021 twin<=1e-35 others<=5.5 late<=1e-35 signed>1e-35
+0.020 below>0.178 signed<=1e-35 leadtail>0.493 others>6.5
+0.020 below>0.178 signed<=1e-35 leadtail<=0.493 words>5.5
-0.020 names<=1.5 signed<=1.5 lines<=2.5 names>-1.5 runbelow<=1.5
+0.020 names<=1.5 keyhead<=0.23 lines<=1.5 leadtail>0.107
-0.020 names<=1e-35 local<=24.6 signed<=1e-35 leadtail>0.116 per<=-0.175
-0.020 names<=1e-35 local<=24.6 signed<=1e-35 leadtail<=0.116 keyhead<=0.0445
+0.020 unlike<=1.5 lines>2.5 signed>1.5
-0.020 names<=1.5 keyhead>0.23 leans>1e-35 own<=0.502
-0.020 names<=1.5 keyhead>0.23 leans<=1e-35 others>6.5
+0.020 closes<=1e-35 peak<=4.91 runbelow>1.5 capsdiff<=0.471 below1>0.0423
+0.020 others<=1.5 late>0.0542 per>-0.159 above>0.27
+0.020 style<=0.886 leadtail>0.581 below<=0.485
+0.020 style<=0.886 leadtail<=0.581 keyhead<=0.213
-0.020 twin<=1e-35 own<=0.824 below<=0.178 lines>1.5
-0.020 closes<=1e-35 style<=0.822 width>19.5 keyhead>0.493
-0.020 late<=0.622 leans>1e-35 carry<=0.158
-0.020 width>16.5 lines<=2.5 signed<=1e-35 carry>0.0716 others>1.5
-0.020 names<=1.5 unlike>0.0916 per<=0.0289 ownsupport<=0.917 words>4.5
-0.020 words<=18.5 unlike>0.0916 near>0.496 ownsupport>0.923
-0.020 signed<=1e-35 width>16.5 carry>0.0716 leans<=1e-35 others>6.5
-0.020 near<=0.716 names<=1e-35 style>0.886 carry>0.0183
+0.020 others<=1.5 leadtail>0.534 below<=0.376
+0.020 others<=1.5 leadtail<=0.534 per>0.287
-0.020 names<=1.5 signed<=1.5 width>12.5 lines>2.5
+0.020 signed>1e-35 below<=0.864
-0.020 leadtail>0.116 others>2.5 echo<=0.985
-0.020 leadtail<=0.116 keyhead<=0.0791
-0.020 others<=94.5 late>0.706 words<=7.5 own>0.502
+0.020 unlike>0.0328 near<=0.199 per>0.287 peak>-14.1
+0.020 unlike<=1.89 closes>1e-35 below1<=0.402
+0.020 unlike<=1.89 closes<=1e-35 signed>1e-35
+0.020 closes<=1e-35 signed>1e-35 below1>0.211
-0.020 style<=0.886 twin<=1e-35 keyhead<=0.725 below<=0.0779
-0.019 names<=1e-35 local<=17.2 runbelow>2.5 leans>1e-35
-0.019 names<=1e-35 local<=17.2 runbelow<=2.5 keyhead<=0.142
-0.019 lines<=3.5 signed<=1e-35 leadtail>0.116 names<=-1e-35
+0.019 names<=1.5 signed>1e-35 below1>0.441
+0.019 late>0.177 carry>0.0477 others<=1e-35
+0.019 late>0.177 carry<=0.0477 width<=40.5
+0.019 late<=0.622 below>0.0779 runbelow>2.5 words>3.5 keyhead>0.304
+0.019 style<=0.902 below>0.0779 signed<=1e-35 keyhead>0.213 leadtail>0.493
+0.019 lines<=3.5 signed<=1.5 carry>0.0225 runbelow>1.5 leans<=1e-35 unlike<=0.267
+0.019 late>0.706 above>0.154 words>7.5
+0.019 late>0.706 above<=0.154 local<=1.29
-0.019 late<=0.622 near<=0.354 below<=0.0779
-0.019 words<=18.5 unlike>0.0916 near<=0.496 local<=-7.86
+0.019 others<=94.5 signed>1e-35 below1<=0.456
-0.019 words<=18.5 twin<=1e-35 own>0.824 signed>1e-35
-0.019 words<=18.5 twin<=1e-35 own<=0.824 below<=0.178
-0.019 others<=20.5 crossz>-12.1 signed<=1e-35 leadtail<=0.195
+0.019 names<=1e-35 keyhead<=0.867 late>0.473 others<=22.5
+0.019 names<=1e-35 keyhead<=0.867 late<=0.473 words>11.5
-0.019 names<=1.5 others<=94.5 late<=0.613 near>0.354
-0.019 names<=1e-35 style>0.886 per>-0.0237 peak<=-8.49
-0.019 names<=1e-35 style>0.886 per<=-0.0237 ownsupport>0.595
-0.019 width>18.5 own>0.534
-0.019 unlike>1e-35 signed<=1e-35 per<=0.287 ownsupport<=0.883 style>0.289 words>4.5
-0.019 keyhead<=0.867 closes<=1e-35 late>0.304 own>0.824
-0.019 keyhead<=0.867 closes<=1e-35 late<=0.304 capsdiff>0.544
-0.019 others<=94.5 signed<=1e-35 width>16.5 per<=-0.175 ownsupport<=0.927
+0.019 unlike<=1.89 lines<=2.5 signed<=1e-35 words>11.5
+0.019 names<=1e-35 keyhead<=0.159 lines<=1.5
-0.018 late<=0.622 below>0.0779 runbelow<=2.5
-0.018 others<=94.5 late<=0.622 leadtail<=0.821 below<=0.0779
-0.018 others<=94.5 unlike>0.0328 signed<=1e-35 per<=0.287 ownsupport<=0.883
-0.018 closes<=1e-35 peak<=1.12 style>0.67 twin<=1e-35 signed>1e-35
-0.018 twin<=1e-35 words<=6.5 signed<=1e-35 capsdiff<=0.431
+0.018 late<=0.613 others<=7.5 below>0.0779 leadtail>0.256 unlike>0.172
+0.018 closes<=1e-35 leadtail>0.095 others<=1.5 per<=-0.159
+0.018 keyhead<=0.725 closes>1e-35 below<=0.0551
+0.018 keyhead<=0.725 closes<=1e-35 late>0.274 words>4.5
-0.018 closes<=1e-35 style<=0.289 width>18.5 keyhead>0.493
+0.018 others<=19.5 signed>1e-35 below1<=0.297
+0.018 others<=19.5 signed<=1e-35 leadtail>0.195 below>0.485 words>4.5
-0.018 names<=-1e-35 near<=0.716 late>0.613
-0.018 names<=1.5 near<=0.716 late<=0.613 leadtail<=0.821 keyhead>0.0838 runbelow<=2.5
+0.018 width>12.5 lines>3.5 below1>0.402 late>0.584
+0.018 late>0.622
-0.018 late<=0.622 width>20.5 near>0.354
+0.018 keyhead<=0.867 closes<=1e-35 others<=1.5 late>0.0542
-0.018 others>19.5 carry<=0.289
-0.018 others<=19.5 signed<=1e-35 leadtail<=0.195
+0.018 carry<=1e-35 lines<=1.5 capsdiff>0.742
-0.018 names<=1.5 signed<=1e-35 per<=0.169 ownsupport<=0.989 words>3.5
-0.018 lines<=3.5 signed<=1.5 carry>0.0225 runbelow>1.5 leans>1e-35
+0.018 closes<=1e-35 others<=1.5 late>0.0305
-0.018 unlike<=1.89 closes<=1e-35 signed<=1e-35 leadtail<=0.121
-0.018 width>12.5 lines>3.5 below1<=0.402
-0.018 width<=12.5 lines>3.5
-0.018 late<=0.622 leans<=1e-35 unlike>0.448
+0.018 names<=1e-35 per>0.287 above<=0.238
+0.018 unlike<=1.89 width>18.5 peak>27.6 per<=0.434
+0.018 unlike<=1.89 width>18.5 peak<=27.6 words>14.5
+0.018 cross>0.563 unlike>0.476 twin>1e-35
+0.018 cross>0.563 unlike<=0.476 others>5.5
-0.018 words<=18.5 twin<=1e-35 own>0.824 carry<=0.0761
-0.018 words<=18.5 twin<=1e-35 own<=0.824 ownsupport<=0.186
-0.018 late>0.706 width<=44.5 own<=0.573 names<=-1e-35
-0.017 closes<=1e-35 style<=0.207 crossz>-2.62
+0.017 unlike>0.0328 names>-1.5 late>0.141 own<=0.534 above<=0.402
+0.017 unlike<=0.0328 below<=0.287
+0.017 peak<=-1.76 unlike>0.527 signed>1e-35
+0.017 peak<=-1.76 unlike<=0.527 others>5.5
-0.017 twin<=1e-35 others>5.5 above<=0.376 peak>-9.13
-0.017 twin<=1e-35 others<=5.5 late<=1e-35 signed<=1e-35
-0.017 signed<=1.5 lines<=2.5 names>-1.5 runbelow<=1.5
+0.017 others<=94.5 late<=0.622 below>0.0779 cross>0.179 runbelow>3.5
+0.017 signed>1e-35 below1<=0.202
+0.017 capsdiff<=0.471 unlike>0.164 twin<=1e-35 signed>1e-35
-0.017 closes<=1e-35 leadtail>0.095 others>1.5 twin<=1e-35 signed<=1e-35
+0.017 unlike>1e-35 names>-1e-35 below>0.0779 runbelow>2.5 near<=0.43
-0.017 closes<=1e-35 signed<=1e-35 leadtail>0.121 ownsupport<=0.239
-0.017 closes<=1e-35 signed<=1e-35 leadtail<=0.121 style<=0.972
-0.017 unlike>1e-35 near<=0.716 names<=1e-35 per<=0.287 runbelow<=2.5
+0.017 width>18.5 own<=0.534 ownsupport>0.186 closes<=1e-35 late<=0.626 capsdiff<=0.0962 leadtail<=0.1
+0.017 carry<=1e-35 lines<=1.5 crossz>-3.92
+0.017 others<=22.5 signed>1.5 lines>3.5
+0.017 others<=22.5 signed<=1.5 lines<=2.5 signed>1e-35
+0.017 style<=0.886 twin>1e-35 near>0.149
+0.017 style<=0.886 twin<=1e-35 keyhead<=0.725 below>0.0779 others<=3.5
-0.017 late<=0.613 others>7.5
-0.017 names<=1e-35 keyhead<=0.867 late>0.177 own>0.836
-0.017 names<=1e-35 keyhead<=0.867 late<=0.177 style>0.829
-0.017 unlike<=1.5 others>9.5 peak<=-12.6
-0.017 others<=94.5 signed<=1e-35 width>16.5 local<=-7.86 unlike>0.0978
+0.016 others<=94.5 late>0.622 peak<=11.6 echo<=0.985 capsdiff<=0.183
+0.016 names<=1.5 others<=94.5 late>0.613 cross<=0.563
-0.016 unlike>1e-35 signed<=1e-35 per<=0.209 ownsupport<=0.883 style<=0.289
-0.016 late>0.706 above>0.154 words<=7.5 below1<=0.851 others<=3.5
-0.016 style<=0.886 leadtail<=0.581 keyhead>0.213 unlike>0.31 words>5.5
+0.016 names<=1e-35 near<=0.354 per>0.169 peak>-9.45 lines>2.5
+0.016 late<=0.613 others<=20.5 leadtail<=0.821 keyhead<=0.0838
+0.016 near<=0.716 names<=1e-35 style>0.886 cross<=0.209
+0.016 near<=0.716 names<=1e-35 style<=0.886 late>0.473 keyhead<=0.5
-0.016 late>0.177 carry>0.0477 others>1e-35 unlike>0.164 crossz>-4.28 runbelow>5.5
-0.016 near<=0.332 late>0.336 cross>0.58 others>5.5
-0.016 near<=0.332 late<=0.336 words<=14.5 twin<=1e-35
-0.016 closes<=1e-35 leadtail>0.0668 others>1.5 near>0.0229
-0.016 closes<=1e-35 leadtail<=0.0668 keyhead<=0.0741
-0.016 near>0.332 others<=3.5
+0.016 others<=94.5 late>0.622 words>4.5 below1<=0.707
-0.016 words<=18.5 twin<=1e-35 capsdiff>0.0387 carry>0.315 leans<=1e-35
-0.016 words<=18.5 twin<=1e-35 capsdiff>0.0387 carry<=0.315 keyhead>0.442
+0.016 late>0.177 keyhead>0.136 words>2.5 leadtail>0.493
+0.016 late>0.177 keyhead<=0.136 names<=-1e-35
-0.016 below>1e-35 signed<=1e-35 local<=15.6 twin<=1e-35
-0.016 below<=1e-35 twin>1e-35
-0.016 others<=94.5 crossz>-12.1 unlike>1.5
-0.016 near<=0.332 late>0.317 cross>0.58 others>5.5
-0.016 near<=0.332 late<=0.317 words<=14.5 twin<=1e-35
+0.016 others<=94.5 own<=0.528 below>0.178 unlike<=0.172 leadtail<=0.107
-0.016 unlike<=1.89 closes<=1e-35 signed<=1e-35 per<=0.169 ownsupport<=0.989
-0.016 keyhead<=0.867 closes<=1e-35 capsdiff>0.544
-0.016 others>22.5 carry<=0.289
-0.016 others<=22.5 signed<=1e-35 leadtail<=0.195 carry>0.0295
-0.016 names<=1.5 signed<=1e-35 width>16.5 ownsupport<=0.126
-0.016 others<=94.5 late<=0.706 leadtail<=0.821 below<=0.0779
-0.016 names>-1e-35 late>0.304 above>0.397 others>5.5
-0.016 names>-1e-35 late<=0.304 unlike>0.0916
+0.015 late>0.613 peak>-7.85 per<=0.192
-0.015 late>0.177 keyhead>0.136 words>2.5 leadtail<=0.493 unlike>0.273
-0.015 late>0.177 keyhead>0.136 words<=2.5 carry<=0.122
+0.015 names<=1e-35 near<=0.354 per>0.169 peak>-12.2 lines>1.5
-0.015 closes<=1e-35 style>0.289 carry<=0.0761 below1<=0.0762
-0.015 closes<=1e-35 peak<=4.91 runbelow>2.5 names<=-1e-35
-0.015 closes<=1e-35 peak<=4.91 runbelow<=2.5 signed>1e-35
+0.015 names<=1.5 signed<=1e-35 per>0.169 peak>-9.45
+0.015 runbelow>1.5 echo>1e-35 signed<=1e-35 unlike>0.0916 carry>0.118
-0.015 keyhead<=0.867 closes<=1e-35 others>1.5 near>0.0229
+0.015 lines<=2.5 signed<=1e-35 leadtail<=0.493 keyhead<=0.218
+0.015 closes<=1e-35 style<=0.822 leadtail<=0.469 keyhead<=0.213
-0.015 names<=1e-35 per<=0.287 capsdiff>0.445 ownsupport>0.883
-0.015 names<=1e-35 per<=0.287 capsdiff<=0.445 unlike>0.476
+0.015 names<=1e-35 keyhead<=0.0691 style>0.886
+0.015 names<=1e-35 keyhead<=0.867 style<=0.886 late>0.422
+0.015 ownsupport>0.126 own<=0.41 late<=0.336 unlike>0.0916
-0.015 names<=1.5 words<=14.5 twin<=1e-35 above<=0.648 own<=0.528 below<=0.168
+0.015 others<=94.5 late>0.613 cross<=0.563 per<=0.111
-0.015 names<=1.5 closes<=1e-35 runbelow>1.5 below<=0.178
-0.015 names<=1.5 closes<=1e-35 runbelow<=1.5 per>0.176
-0.015 keyhead<=0.867 closes<=1e-35 style<=0.644 capsdiff>0.544
+0.015 words<=18.5 twin<=1e-35 capsdiff<=0.0387
-0.015 words<=18.5 twin<=1e-35 own<=0.824 below>0.178 ownsupport<=0.252
+0.015 names<=1e-35 local>24.6
-0.015 words<=18.5 twin<=1e-35 own<=0.824 below<=0.168
+0.015 near<=0.716 names<=1e-35 per>0.287 peak>-13.3
+0.015 names<=1.5 signed<=1.5 lines>2.5 keyhead<=0.0305
-0.015 signed<=1e-35 width>12.5 per<=0.209 leadtail>0.132 leans>1e-35
+0.014 late<=0.622 leans<=1e-35 unlike<=0.448 below>0.211 runbelow<=2.5
+0.014 names>-1e-35 late<=0.167 words>11.5 lines>1.5
+0.014 late>0.706 width>44.5 twin<=1e-35 peak<=-1.47
+0.014 late>0.706 width<=44.5 own<=0.573 names>-1e-35
-0.014 names>-1e-35 late>0.141 keyhead>0.348 runbelow<=4.5
-0.014 names>-1e-35 late<=0.141 twin<=1e-35
-0.014 names<=1.5 others<=94.5 width>16.5 lines>2.5
-0.014 names<=1.5 others<=94.5 width>16.5 lines<=2.5 carry>0.0716 leans>1e-35
-0.014 below>0.178 signed<=1e-35 leadtail<=0.493 words<=5.5
-0.014 runbelow>1.5 below1<=0.0702
-0.014 runbelow<=1.5 per>0.184 peak>-9.45
+0.014 width>16.5 lines<=2.5 signed<=1e-35 carry>0.0716 others<=1.5
+0.014 others<=94.5 late>0.622 words<=4.5 own<=0.582
-0.014 unlike<=1.89 lines<=2.5 signed<=1e-35 words<=11.5 leadtail<=0.493 keyhead>0.218
-0.014 names>-1e-35 below<=0.178
-0.014 names<=-1e-35 peak>-6.01
+0.014 names<=1.5 keyhead<=0.23 lines<=1.5
-0.014 words<=14.5 twin<=1e-35 ownsupport>0.176 own>0.534
-0.014 words<=14.5 twin<=1e-35 ownsupport<=0.176 keyhead<=0.202
+0.014 ownsupport>0.126 own>0.335 names>1e-35
+0.014 ownsupport>0.126 own<=0.335 late>0.274 above>0.546
+0.014 ownsupport>0.126 own<=0.335 late<=0.274 closes<=1e-35
+0.014 closes<=1e-35 keyhead<=0.0396
-0.014 unlike<=1.89 lines>2.5 keyhead>0.0305
-0.014 near<=0.716 names<=1e-35 style>0.886 cross>0.209
-0.014 unlike>1e-35 signed<=1e-35 per<=0.169 ownsupport<=0.885 style<=0.289
+0.014 leadtail>0.116 others>2.5 echo>0.985
+0.014 leadtail>0.116 others<=2.5 per<=-0.0614
-0.014 names<=1e-35 keyhead<=0.867 capsdiff>0.628 per<=0.357
-0.014 near<=0.716 names<=1e-35 style<=0.886 late>0.473 keyhead>0.5
-0.014 names<=1.5 signed<=1.5 width>12.5 lines<=2.5 names>-1.5 runbelow<=1.5
+0.014 names<=1.5 near<=0.716 late<=0.613 leadtail<=0.821 keyhead<=0.0838
+0.014 names<=1.5 others<=94.5 width>16.5 lines<=2.5 carry>0.0716 leans<=1e-35 ownsupport>0.252
-0.013 ownsupport<=0.126 per>0.0644
+0.013 names<=1e-35 keyhead<=0.867 style>0.886 per>0.271 above<=0.108
-0.013 keyhead<=0.867 closes<=1e-35 keyhead>0.0396 runbelow<=1.5
+0.013 closes<=1e-35 style<=0.289 width>18.5 keyhead<=0.493 below<=0.0779
-0.013 others<=22.5 closes<=1e-35 signed<=1e-35 carry>0.0539 others>1.5
-0.013 names<=1.5 signed<=1e-35 width>16.5 ownsupport>0.126 capsdiff>0.445
-0.013 unlike>0.33 per>0.161 above>0.281
-0.013 unlike>0.33 per<=0.161 runbelow>3.5
-0.013 names<=1e-35 keyhead>0.159 leadtail<=0.493 runbelow>1.5 ownsupport>0.247
-0.013 twin<=1e-35 words<=6.5 signed>1e-35
-0.013 ownsupport>0.126 own>0.335 names<=1e-35
-0.013 longer<=1.5 local>7.33 late<=0.0542
-0.013 longer<=1.5 local<=7.33 twin>1e-35
+0.013 twin<=1e-35 signed<=1e-35 others<=2.5 leadtail>0.164
+0.013 others<=94.5 keyhead<=0.816 names<=1.5 closes<=1e-35 signed>1e-35
-0.013 unlike<=1.5 lines>2.5 below1<=0.502
+0.013 names<=1.5 unlike>0.0328 keyhead<=0.213 lines<=1.5
+0.013 signed<=1.5 lines>2.5 keyhead<=0.0305
+0.013 signed<=1.5 lines<=2.5 names>-1.5 runbelow>1.5 leans<=1e-35
-0.013 late>0.622 peak<=8.87 words<=4.5
+0.013 width>16.5 names>-1e-35 below>0.297 signed<=1e-35 leadtail<=0.392
+0.013 late>0.613 peak<=11.6 twin<=1e-35 signed>1e-35
+0.013 unlike>1e-35 local>-7.86 late>0.336 peak>-15.7
-0.013 runbelow<=1.5 keyhead<=0.186
+0.013 others<=94.5 crossz>-12.1 names>-1.5 lines>2.5 keyhead<=0.0257
+0.013 others<=94.5 crossz>-12.1 names>-1.5 lines<=2.5 runbelow>1.5 leans<=1e-35
+0.013 keyhead<=0.867 closes>1e-35 others>14.5
+0.013 late>0.622 peak<=8.87
+0.013 closes<=1e-35 capsdiff<=0.445 unlike>0.29 words>5.5
+0.013 closes<=1e-35 capsdiff<=0.445 unlike<=0.29 below<=0.223
+0.013 others<=22.5 signed>1e-35 below1<=0.446
+0.013 others<=22.5 signed<=1e-35 leadtail>0.195 below>0.303
+0.013 unlike<=1.5 others<=9.5 closes<=1e-35 signed>1e-35 below1<=0.211
+0.013 unlike<=1.5 others<=9.5 closes<=1e-35 signed<=1e-35 per>0.287
-0.012 closes<=1e-35 capsdiff>0.445 per>0.133
-0.012 closes<=1e-35 capsdiff<=0.445 unlike>0.29 words<=5.5
-0.012 lines<=2.5 signed<=1e-35 names>-1.5 ownsupport<=0.252
+0.012 names>-1.5 lines<=2.5 signed<=1e-35 leadtail<=0.493 keyhead<=0.246
+0.012 words>14.5 lines<=1.5 below1<=0.0423
+0.012 words<=14.5 twin>1e-35
+0.012 twin>1e-35 per<=0.184 ownsupport<=0.962
-0.012 signed<=1.5 width>12.5 lines<=2.5 names>-1.5 runbelow<=1.5
+0.012 near<=0.716 names<=1e-35 style<=0.886 others<=1.5
+0.012 width>16.5 lines<=3.5 signed<=1e-35 carry>0.0716 others<=1.5
+0.012 names<=1e-35 keyhead<=0.867 lines<=3.5 width>16.5 local>17.2
-0.012 closes<=1e-35 keyhead>0.0396 leadtail>0.127 below<=0.178
-0.012 closes<=1e-35 keyhead>0.0396 leadtail<=0.127 runbelow>2.5
+0.012 names<=1e-35 near<=0.295 late>0.602 others>7.5
+0.012 unlike>1e-35 width>18.5 near<=0.199 twin>1e-35
-0.012 lines<=2.5 signed<=1e-35 leadtail<=0.493 keyhead>0.218 ownsupport>0.252
+0.012 others<=6.5 late>0.613 cross>0.563
+0.012 late>0.622 peak<=11.6
+0.012 names<=1.5 words>11.5
+0.012 lines<=3.5 signed<=1e-35 leadtail>0.493 keyhead>0.218
+0.012 lines<=3.5 signed<=1e-35 leadtail>0.116 keyhead<=0.218 lines>1.5
-0.012 names<=1e-35 local<=17.2 signed<=1e-35 leadtail>0.427
-0.012 width>16.5 names>-1e-35 below<=0.178
-0.012 keyhead<=0.867 closes<=1e-35 leadtail>0.121 below<=0.178
-0.012 keyhead<=0.0791 closes<=1e-35 leadtail<=0.121
+0.012 unlike<=1.89 near<=0.716 names<=1e-35 style>0.752 cross<=0.209
+0.012 unlike<=1.89 near<=0.716 names<=1e-35 style<=0.752 late>0.473
+0.012 lines<=3.5 signed<=1e-35 leadtail>0.116 names>-1e-35 below>0.178 words<=4.5
-0.012 late<=0.613 below>0.0779 runbelow<=3.5
-0.012 late<=0.613 below<=0.0779 near<=1e-35
+0.012 late>0.613 peak<=-7.85 others<=12.5
-0.012 carry>1e-35 leadtail>0.0668 below>0.0779 others>3.5
-0.012 lines>3.5 signed>1.5
+0.011 late<=0.613 others<=7.5 signed<=1e-35 leadtail>0.195
-0.011 unlike<=1.5 lines>2.5
+0.011 width>16.5 ownsupport>0.126 own<=0.41 late>0.336 above>0.402
-0.011 names<=1e-35 keyhead<=0.867 style<=0.886 capsdiff>0.628
-0.011 names<=1.5 words<=14.5 twin<=1e-35 above<=0.579 own<=0.487 below<=0.0779
-0.011 late>0.706 words<=7.5 above>0.154 below1>0.851 width<=38.5
-0.011 late>0.706 words<=7.5 above>0.154 below1<=0.851 others<=2.5
-0.011 unlike<=1.89 width<=18.5
+0.011 keyhead<=0.867 closes>1e-35 others>9.5
+0.011 words<=18.5 twin<=1e-35 own<=0.824 below>0.178 ownsupport>0.252
-0.011 others>19.5 carry<=0.285
-0.011 others<=19.5 closes<=1e-35 signed<=1e-35 others>1.5
-0.011 names<=1e-35 near>0.199 unlike<=0.172
-0.011 names<=1e-35 near<=0.199 per<=0.14
-0.011 names>-1e-35 below<=0.297
-0.011 others<=94.5 keyhead<=0.816 names<=1.5 closes<=1e-35 signed<=1e-35 per<=0.169
-0.011 names<=1.5 signed<=1e-35 per>0.169 peak<=-9.45
-0.011 names>-1e-35 late<=0.167 words<=11.5
-0.011 names<=-1e-35 peak>-9.78
+0.011 unlike<=1.89 near<=0.716 names<=1e-35 local>24.6
+0.011 names>-1.5 lines>3.5 signed>1.5
+0.011 near<=0.716 names<=1e-35 style<=0.886 late>0.473
-0.011 width>16.5 names>-1e-35 below<=0.297
-0.011 width>16.5 names<=-1e-35 carry<=0.118
-0.011 width>18.5 own>0.528
-0.011 signed<=1e-35 width>16.5 names>-1e-35 leadtail<=0.116
-0.011 signed<=1e-35 width>16.5 names<=-1e-35 peak>-5.68
+0.011 closes<=1e-35 style<=0.822 width>19.5 keyhead<=0.493 below<=0.178
-0.011 names<=1.5 closes<=1e-35 signed<=1e-35 per>0.169 peak<=-12.2
-0.011 names<=1.5 closes<=1e-35 signed<=1e-35 per<=0.169 before<=1e-35
-0.011 others<=94.5 late<=0.706 width>20.5 near>0.354
+0.010 late<=0.613 leadtail<=0.821 keyhead<=0.0838
-0.010 others<=94.5 lines<=2.5 signed<=1e-35 names>-1.5 runbelow<=1.5
-0.010 others<=94.5 crossz>-12.1 names>-1.5 lines>2.5 keyhead>0.0257
-0.010 others<=94.5 crossz>-12.1 names>-1.5 lines<=2.5 runbelow<=1.5
-0.010 near<=0.716 names<=1e-35 per<=0.287 runbelow<=2.5
-0.010 unlike>0.0328 names>-1.5 late<=0.141
-0.010 unlike>1e-35 signed<=1e-35 per<=0.287 ownsupport<=0.883 style<=0.289
+0.010 names<=1.5 twin>1e-35 ownsupport<=0.962
+0.010 names<=1.5 twin<=1e-35 capsdiff<=0.1
-0.010 closes<=1e-35 others>1.5 near>0.0229 below1>0.211
-0.010 closes<=1e-35 others>1.5 near<=0.0229 cross>0.572
+0.010 closes<=1e-35 leadtail>0.095 others>1.5 late>0.613
+0.010 closes<=1e-35 leadtail>0.095 others>1.5 late<=0.613 twin>1e-35
-0.010 others<=22.5 signed<=1.5 lines>2.5
-0.010 others<=22.5 signed<=1e-35 lines<=2.5 leadtail<=0.195
-0.010 names<=1.5 signed<=1.5 lines<=2.5 names>-1.5 runbelow>1.5 leans>1e-35
+0.010 keyhead<=0.867 closes<=1e-35 late<=0.304 capsdiff<=0.544 unlike<=0.466
+0.010 names<=1.5 signed<=1e-35 width>16.5 ownsupport>0.126 capsdiff<=0.445
+0.010 words<=14.5 twin<=1e-35 signed>1e-35
+0.010 width>16.5 ownsupport>0.126 own<=0.41 late<=0.336 below<=0.0779
+0.010 others<=94.5 late>0.622 own>0.582 width>42.5
+0.010 late>0.706 words<=7.5 above>0.154 below1>0.851 width>38.5
-0.010 unlike>0.0328 near>0.199 below>0.201 names>-1e-35
-0.010 unlike>0.0328 near<=0.199 per<=0.287 longer<=15.5
+0.010 others<=22.5 closes<=1e-35 signed>1e-35 below1<=0.223
+0.010 others<=22.5 closes<=1e-35 signed<=1e-35 carry<=0.0539
-0.009 keyhead<=0.867 closes<=1e-35 keyhead>0.0396 lines>2.5
+0.009 unlike<=1.5 lines>2.5 below1>0.502 others>9.5
+0.009 unlike>1e-35 near<=0.716 names<=1e-35 per>0.287 peak>-13.3
-0.009 others<=94.5 late<=0.622 below>0.0779 cross>0.179 runbelow<=3.5
-0.009 capsdiff>0.558 late>0.381
-0.009 capsdiff<=0.558 unlike>0.0916 near>0.193
+0.009 keyhead<=0.867 closes<=1e-35 signed>1e-35
+0.009 words<=14.5 twin>1e-35 ownsupport<=0.962
+0.009 words<=14.5 twin<=1e-35 above<=0.648 capsdiff<=0.431 below>0.285
-0.009 names<=1e-35 style<=0.886 below<=0.0779
-0.009 unlike<=1.5 lines<=2.5 signed<=1e-35 words<=11.5 leadtail<=0.493
-0.009 closes<=1e-35 style<=0.652 below>1e-35 keyhead>0.423
+0.009 others<=20.5 crossz>-12.1 signed<=1e-35 leadtail>0.195 below>0.485
+0.009 others<=1.5 closes<=1e-35 signed<=1e-35 late>0.0305
-0.009 peak<=-2.94 style>0.627 closes<=1e-35 twin>1e-35
-0.009 width>16.5 lines<=3.5 signed<=1e-35 carry>0.0716 others>1.5 leadtail>0.493
+0.009 names<=1e-35 keyhead<=0.867 style<=0.886 capsdiff<=0.628
+0.009 unlike>1e-35 names>-1e-35 below>0.0779 runbelow>2.5 near>0.43
-0.009 names<=1e-35 keyhead<=0.867 late<=0.473 words<=11.5 keyhead>0.136 runbelow>2.5
+0.009 others<=94.5 signed<=1e-35 width>16.5 local>-7.86 lines<=1.5
+0.009 words<=14.5 twin<=1e-35 keyhead<=0.725 style<=0.508 below>0.178
+0.009 below<=0.178 local>18.1
+0.009 names<=1e-35 keyhead<=0.867 late>0.177 own<=0.836 local>-7.86
-0.009 keyhead<=0.867 closes<=1e-35 late<=0.304 capsdiff<=0.544 unlike>0.466
-0.009 words<=14.5 twin<=1e-35 above<=0.648 capsdiff<=0.431 below<=0.285
+0.009 width>16.5 names>-1e-35 below>0.178 signed<=1e-35 leadtail<=0.392
-0.009 carry>1e-35 style>0.934 per<=0.287 words>4.5
-0.009 keyhead>0.725 below1>0.297
-0.009 keyhead<=0.725 closes<=1e-35 late>0.274 words<=4.5 keyhead>0.164
-0.009 names<=1e-35 keyhead<=0.867 lines<=3.5 width>16.5 local<=17.2 runbelow<=2.5
+0.009 others<=22.5 signed<=1e-35 lines<=2.5 leadtail>0.195 below>0.285
+0.009 names<=1.5 signed<=1e-35 width>16.5 local>1.29 lines<=1.5
+0.009 others<=94.5 crossz>-12.1 unlike<=1.5 below>0.0779 words>5.5
+0.009 signed<=1e-35 width>16.5 names>-1e-35 leadtail>0.116 below>0.0779
-0.009 unlike>1e-35 near>0.716 ownsupport>0.843
-0.009 unlike>1e-35 near<=0.716 names<=1e-35 per<=-0.175
-0.009 closes<=1e-35 style<=0.822 leadtail<=0.469 keyhead>0.213 words>5.5
+0.009 unlike<=1.89 width>18.5 peak<=27.6 words<=14.5 twin>1e-35
+0.009 signed>1e-35 below<=0.723 lines>2.5
+0.009 signed<=1e-35 width>16.5 carry<=0.0716
-0.009 names<=1e-35 keyhead<=0.867 style>0.886 per>0.271 above>0.108
+0.009 near<=0.199 twin<=1e-35 words>6.5 below<=0.248
-0.009 unlike<=1.89 near<=0.716 names<=1e-35 local<=24.6 lines<=1.5 others>1.5
-0.009 width>16.5 ownsupport>0.126 own>0.41
-0.008 names>-1e-35 late>0.167 carry>0.0371 others>3.5
+0.008 unlike<=1.89 lines<=2.5 signed<=1e-35 words<=11.5 leadtail>0.493
+0.008 names<=1e-35 local>17.2 below<=0.0779
+0.008 names<=1e-35 local<=17.2 signed>1e-35
-0.008 closes<=1e-35 style<=0.886 leans>1e-35 carry<=0.158
-0.008 closes<=1e-35 style<=0.886 leans<=1e-35 runbelow<=1.5
-0.008 ownsupport>0.176 late<=0.473 capsdiff>0.0721
-0.008 ownsupport<=0.176 per>0.0506
+0.008 names<=1e-35 style>0.886 per>-0.0237 peak>-8.49
+0.008 signed<=1.5 width>12.5 lines>2.5 keyhead<=0.0305
+0.008 signed<=1.5 width>12.5 lines<=2.5 names>-1.5 runbelow>1.5
+0.008 names<=1.5 words<=14.5 twin<=1e-35 above<=0.579 own<=0.487 below>0.0779
-0.008 unlike<=1.89 closes<=1e-35 signed<=1e-35 leadtail>0.121 per<=-0.175
+0.008 twin<=1e-35 capsdiff<=0.0387
-0.008 lines<=2.5 signed<=1e-35 leadtail<=0.493 keyhead>0.218 words>4.5
+0.008 closes<=1e-35 leadtail>0.095 others>1.5 twin>1e-35
-0.008 others<=94.5 signed<=1e-35 width>16.5 carry>0.0539 leadtail<=0.386 lines<=1.5
+0.008 names<=1.5 signed<=1.5 width>12.5 lines<=2.5 names>-1.5 runbelow>1.5
-0.008 words<=18.5 twin<=1e-35 own<=0.824 below<=0.178 lines<=1.5
+0.008 words<=18.5 unlike>0.0916 near<=0.0838 local>-7.86
+0.008 words<=18.5 unlike<=0.0916 capsdiff>0.1
+0.008 others<=94.5 lines<=2.5 signed<=1e-35 names>-1.5 runbelow>1.5
-0.008 late>0.613 twin<=1e-35 ownsupport>0.215 names<=-1e-35
-0.008 late>0.613 twin<=1e-35 ownsupport<=0.215 above<=0.154
+0.008 words<=18.5 twin>1e-35 ownsupport<=0.962
+0.008 words<=18.5 twin<=1e-35 above<=0.648 own<=0.528 below>0.168
-0.008 near>0.716 below1>0.851
-0.008 late<=0.613 leadtail<=0.821 keyhead>0.0838
-0.008 words<=18.5 twin<=1e-35 above<=0.648 own<=0.528 below<=0.168
-0.008 style>0.822 closes<=1e-35 cross>0.209 local>15.6
-0.008 keyhead<=0.867 closes<=1e-35 signed<=1e-35 per<=0.169
+0.008 names<=1.5 words<=14.5 twin<=1e-35 above<=0.648 own<=0.528 below>0.168
+0.007 names<=1e-35 keyhead<=0.867 capsdiff<=0.628 ownsupport>0.126 below1>0.0702
-0.007 others<=94.5 crossz>-12.1 unlike<=1.5 below<=0.0779
+0.007 names<=1.5 closes<=1e-35 signed<=1e-35 per>0.169 peak>-12.2
+0.007 others<=94.5 unlike>0.0328 signed>1e-35
+0.007 others<=94.5 unlike<=0.0328 below<=0.479
-0.007 late<=0.177
-0.007 unlike<=1.89 near<=0.716 names<=1e-35 style>0.752 cross>0.209
-0.007 unlike>1e-35 width>18.5 near>0.199
-0.007 unlike>1e-35 width<=18.5 late>0.988
-0.007 names<=1.5 signed<=1e-35 width>16.5 ownsupport<=0.126 twin>1e-35
-0.007 width>16.5 others>7.5 late>0.613
-0.007 width>16.5 others<=7.5 leadtail<=0.493 per<=0.201
-0.007 names<=1.5 signed<=1e-35 per<=0.169 words>3.5
-0.007 runbelow>1.5 echo<=1e-35
+0.007 lines<=3.5 signed<=1e-35 local<=17.2 names>-1e-35 runbelow>2.5
+0.007 width>16.5 ownsupport>0.126 own<=0.528 late>0.336 keyhead>0.547
+0.007 width>16.5 ownsupport>0.126 own<=0.528 late<=0.336 closes<=1e-35
+0.007 unlike>1e-35 signed>1e-35 below1<=0.202
+0.007 unlike>1e-35 signed<=1e-35 per>0.287 peak>-9.45
+0.007 keyhead<=0.164 closes<=1e-35 late>0.274 words<=4.5
+0.007 words<=14.5 twin<=1e-35 ownsupport>0.176 own<=0.534
-0.007 unlike>0.567 local>7.33 above>0.287
-0.007 unlike>0.567 local<=7.33 signed>1e-35
-0.007 signed<=1e-35 width>16.5 ownsupport>0.126 capsdiff>0.445
-0.007 signed<=1e-35 width>16.5 ownsupport<=0.126 twin>1e-35
+0.007 late<=0.613 below>0.0779 runbelow>3.5 leans>1e-35
+0.007 closes<=1e-35 signed>1e-35 below1<=0.211
+0.007 closes<=1e-35 signed<=1e-35 leadtail>0.121 ownsupport>0.239 own<=0.534
-0.007 names<=1.5 unlike>0.0916 per>0.0289 near>0.0229
-0.007 names<=1.5 unlike>0.0916 per<=0.0289 ownsupport>0.917
-0.007 closes<=1e-35 peak<=4.91 runbelow>1.5 capsdiff<=0.471 below1<=0.0423
-0.007 late<=0.613 others<=7.5 leadtail<=0.821 unlike>0.0328
+0.007 unlike>1e-35 signed>1e-35 below<=0.41
+0.007 unlike>1e-35 signed<=1e-35 per>0.209 peak>-9.45
-0.007 late<=0.622 width>20.5 near<=0.354 below<=0.178
+0.007 late<=0.622 near<=0.354 below>0.0779 words>3.5 leadtail<=0.272
-0.007 twin<=1e-35 own<=0.824 below>0.178 runbelow<=1.5
-0.007 twin<=1e-35 own<=0.824 below<=0.178 lines<=1.5
-0.007 others<=20.5 crossz>-12.1 signed<=1e-35 leadtail>0.195 below<=0.485
+0.007 late>0.613 twin<=1e-35 ownsupport>0.215 names>-1e-35 above>0.648
+0.007 width>30.5 near>0.193
+0.007 width<=30.5 local>15.6
-0.007 words<=18.5 unlike>0.0916 near<=0.496 local>-7.86 near>0.0838
+0.007 signed<=1e-35 width>16.5 ownsupport>0.126 capsdiff<=0.445
+0.007 twin<=1e-35 signed<=1e-35 others<=2.5 words>3.5
-0.006 late>0.613 above>0.381
-0.006 width>16.5 ownsupport>0.126 own>0.528
-0.006 width>16.5 ownsupport<=0.126 keyhead<=0.175
-0.006 others<=94.5 own>0.528
+0.006 others<=19.5 signed<=1e-35 leadtail>0.195 below>0.485 words<=4.5
-0.006 words<=18.5 twin<=1e-35 own<=0.824 ownsupport>0.186 below<=0.168
-0.006 style<=0.902 below>0.0779 signed<=1e-35 keyhead>0.213 leadtail<=0.493
+0.006 late>0.177 carry>0.0477 others>1e-35 unlike<=0.164
+0.006 keyhead<=0.867 closes<=1e-35 keyhead>0.0396 runbelow>1.5 below>0.178
+0.006 closes<=1e-35 leadtail>0.0668 others>1.5 near<=0.0229
+0.006 closes<=1e-35 leadtail>0.0668 others<=1.5 per<=-0.175
+0.006 width>18.5 own<=0.534 ownsupport>0.186 closes<=1e-35 late<=0.626 capsdiff>0.0962
-0.006 keyhead<=0.867 closes<=1e-35 others>1.5 near<=0.0229 cross>0.572
+0.006 width>21.5 near>0.199 unlike<=0.172
+0.006 width>21.5 near<=0.199 late>0.215 cross>0.58 others>5.5
+0.006 width>21.5 near<=0.199 late<=0.215 closes<=1e-35
+0.006 twin>1e-35 crossz>-6.58 runbelow<=5.5
+0.006 twin<=1e-35 own<=0.824 below>0.178 runbelow>1.5
+0.006 unlike>1e-35 width>18.5 near<=0.199 twin<=1e-35 words>6.5
+0.006 keyhead<=0.867 closes<=1e-35 capsdiff<=0.544 unlike>0.273 near<=0.0229
+0.006 keyhead<=0.867 closes<=1e-35 capsdiff<=0.544 unlike<=0.273 below<=0.115
-0.006 peak<=-0.913 longer<=5.5 twin<=1e-35 signed>1e-35
-0.006 names<=1.5 signed<=1.5 lines<=2.5 names>-1.5 runbelow<=1.5 per>0.184
+0.006 names<=1.5 signed<=1.5 width>12.5 lines>2.5 style>0.915
-0.006 names<=1.5 signed<=1e-35 width>16.5 local>1.29 lines>1.5
-0.006 names<=1.5 signed<=1e-35 width>16.5 local<=1.29 others<=2.5
-0.006 late<=0.622 near<=0.354 below>0.0779 words<=3.5
-0.006 near>0.199 others<=6.5 leadtail>0.233
-0.006 near<=0.199 twin<=1e-35 words<=6.5
+0.006 unlike>0.0328 near<=0.199 per>0.287 peak<=-14.1
+0.006 unlike>0.0328 near<=0.199 per<=0.287 longer>15.5
-0.006 others<=94.5 signed<=1e-35 width>16.5 per<=-0.175 ownsupport>0.927
+0.006 late>0.613 peak<=11.6 words>4.5 below1<=0.707
+0.006 keyhead<=0.867 closes<=1e-35 keyhead>0.0396 leadtail>0.195 below>0.285
+0.006 runbelow>1.5 below1>0.0702 signed<=1e-35 words<=5.5
+0.006 unlike>1e-35 signed<=1e-35 per>0.169 peak>-9.45
-0.006 others>1.5 near>0.0838 others<=6.5
-0.006 unlike>1e-35 names>-1e-35 below<=0.0779
-0.006 unlike>1e-35 names<=-1e-35 peak>-12.6
-0.006 others>1.5 near>0.0229 below>0.248 others<=9.5
+0.006 names<=1e-35 style<=0.886 below>0.0779
-0.006 keyhead<=0.867 closes<=1e-35 keyhead>0.0396 runbelow>1.5 below<=0.178
+0.006 unlike>0.0916 near<=0.0229 per>0.0372
+0.006 unlike<=0.0916 capsdiff>0.1
+0.006 runbelow<=1.5 local>7.33 near<=0.139
-0.006 late<=0.613 others<=7.5 below>0.0779 leadtail<=0.256
+0.006 names<=1e-35 local>17.2 lines>2.5
+0.006 names<=1e-35 local<=17.2 runbelow>2.5 leans<=1e-35
+0.006 others<=94.5 signed<=1e-35 width>16.5 per>-0.175 leadtail>0.1
+0.006 names<=1.5 unlike>0.0916 per>0.0289 near<=0.0229
+0.006 names<=1.5 unlike<=0.0916 capsdiff>0.1
+0.006 below>0.178 signed<=1e-35 twin<=1e-35 others>2.5
+0.006 below<=0.178 closes>1e-35
+0.006 names<=1.5 signed>1e-35 below1<=0.416
-0.005 keyhead<=0.867 closes<=1e-35 capsdiff<=0.544 unlike>0.273 near>0.0229
-0.005 words<=18.5 twin<=1e-35 capsdiff>0.1 lines<=4.5
+0.005 width>18.5 own<=0.528 above<=0.485 late>0.336 peak<=2.93 others>2.5
+0.005 width>18.5 own<=0.528 above<=0.485 late<=0.336 leadtail<=0.783
-0.005 closes<=1e-35 style>0.822 cross>0.209 local>17.2
+0.005 closes<=1e-35 keyhead>0.0396 leadtail>0.127 below>0.178 words>4.5
-0.005 others<=19.5 signed<=1e-35 leadtail>0.195 below<=0.485
-0.005 others<=94.5 lines>3.5 signed>1.5
+0.005 names<=1e-35 keyhead<=0.867 lines<=3.5 width>16.5 local<=17.2 runbelow>2.5
+0.005 names<=1.5 words<=11.5 twin>1e-35
+0.005 others<=94.5 keyhead<=0.816 names<=1.5 closes<=1e-35 signed<=1e-35 per>0.169 peak>-9.45
+0.005 others<=94.5 late<=0.706 width>20.5 near<=0.354
+0.005 width>16.5 lines>3.5 signed>1.5
+0.005 unlike>1e-35 signed<=1e-35 per>0.287
+0.005 words<=18.5 twin<=1e-35 capsdiff<=0.1 unlike<=0.74
+0.005 unlike<=1.5 lines<=2.5 signed<=1e-35 words<=11.5 leadtail<=0.493 keyhead<=0.218
-0.005 closes<=1e-35 signed<=1e-35 leadtail>0.121 ownsupport>0.239 own>0.534
+0.005 keyhead<=0.867 closes<=1e-35 late<=0.304 style<=0.829 width>21.5
-0.005 width>18.5 own<=0.534 ownsupport<=0.186
-0.005 ownsupport>0.176 late>0.473 peak<=-9.45
""")

BORDER = Table(-3.000, 1.147, -3.276, """
+1.636 peak>-0.523 mixed<=0.113 steady>2.5 leadtail>0.123
+1.120 peak>-0.523 mixed<=0.113 steady>2.5 leadtail<=0.123
-0.856 keytail<=1e-35 signed<=1e-35
+0.751 peak>-1.78 closes>1e-35
+0.700 peak>-0.523 mixed<=0.113 steady<=2.5
+0.607 bylines>8.5 most<=0.25
-0.577 usual<=1e-35
-0.574 keyhead>0.552
+0.529 keytail<=1e-35 signed>1e-35
+0.471 closes>1e-35 second<=0.77
+0.425 peak>-2.49 subjects<=0.222 closes>1e-35
+0.383 peak>-1.78 closes<=1e-35 subjects<=0.192 leadtail>0.156 mixed<=1e-35
+0.344 subjects<=0.182 leadtail>0.153 mixed<=0.0315 closes>1e-35
+0.343 closes>1e-35 second>1.21
+0.341 keytail<=7.5 signed>1e-35
+0.330 peak>-0.523 mixed>0.113
+0.330 peak<=-0.523 closes>1e-35
-0.313 crossz>-2.84
+0.306 cross<=0.37 mixed<=0.175 closes>1e-35
-0.300 keytail<=7.5 signed<=1e-35
-0.284 last>0.459
+0.268 peak>-2.49 subjects<=0.222 closes<=1e-35 leadtail>0.177 mixed<=0.245
+0.263 peak>-1.78 closes<=1e-35 subjects<=0.192 leadtail>0.156 mixed>1e-35
+0.258 peak>-4.71 subjects<=0.303 leadtail>0.0756 closes>1e-35
-0.255 closes<=1e-35 subjects>0.754
+0.236 subjects<=0.222 leadtail>0.141 closes>1e-35
-0.229 second<=0.187 keytail>143
-0.228 linked>0.261
+0.225 usual>1e-35 second>1.48 bylines<=1e-35 closes>1e-35
+0.224 keytail<=2.54e+03 keytail>1.32e+03 margin>-14.9
-0.223 bylines<=8.5 bylines>2.5 keytail<=353 peak<=1.55
+0.222 subjects<=0.182 leadtail>0.153 mixed<=0.0315 closes<=1e-35
+0.217 linked<=0.116 leadtail>0.153 closes>1e-35
+0.202 closes>1e-35 second<=0.77 leadtail>0.27
-0.201 keytail>2.54e+03
-0.200 bylines>8.5 most>0.25
+0.197 cross<=0.37 mixed<=0.175 closes<=1e-35 leadtail>0.256 last<=0.154
+0.197 peak>-2.49 subjects<=0.222 closes<=1e-35 leadtail>0.177 mixed>0.245
+0.197 most<=0.25 leadtail>0.145 closes>1e-35
-0.196 bylines<=8.5 bylines>2.5 keytail<=370 peak<=1.55
+0.192 peak>-1.78 closes<=1e-35 subjects<=0.192 leadtail<=0.156
+0.191 usual>1e-35 second>1.48 bylines>1e-35 per>0.69
-0.190 leans>1e-35 local<=9.88
+0.186 subjects<=0.308 leadtail>0.0992 last<=0.154 closes>1e-35
-0.185 leans>1e-35 local<=5.64
-0.182 second<=0.187 keytail<=64.5 carry>0.0805
+0.182 keytail<=12.5 signed>1e-35
+0.182 subjects<=0.182 leadtail>0.153 mixed>0.0315 closes>1e-35
-0.181 second<=1e-35 leadtail<=0.4 carry>1e-35 signed<=1e-35
-0.180 second<=0.187 leans>1e-35 carry>0.0362
-0.179 last>0.49
+0.178 local>24.1 usual>0.626
+0.173 local>3.83 leadtail>0.185 last<=0.154 closes>1e-35
+0.172 peak>-4.71 subjects<=0.303 leadtail>0.0756 closes<=1e-35 mixed<=0.245 bylines<=1e-35
+0.171 carrytail<=0.0874 closes>1e-35
-0.168 second<=1.22 margin<=-65.2
+0.165 subjects<=0.335 mixed<=0.175 closes>1e-35
-0.157 bylines<=8.5 bylines>2.5 mixed>0.526
+0.154 carry<=0.171 crossz<=-3.74 mixed<=0.0597 closes>1e-35
-0.151 second<=1e-35 second>-1e-35
-0.151 second<=0.187 keytail<=64.5 carry>0.174
+0.150 bylines<=8.5 bylines>2.5 mixed<=0.526 last<=0.0948 crossz<=-9.26
+0.149 peak>-2.49 subjects<=0.222 closes<=1e-35 leadtail<=0.177
+0.148 local>46 closes>1e-35
+0.148 subjects<=0.222 leadtail>0.141 closes<=1e-35 mixed<=1e-35
+0.146 crossz<=-3.33 most<=0.291 closes>1e-35
-0.145 second<=2.52 local<=-4.77
-0.144 crossz>-3.33 closes<=1e-35
+0.143 cross<=0.37 mixed<=0.175 closes<=1e-35 leadtail>0.256 last>0.154
+0.142 local>3.83 closes>1e-35
+0.140 peak>-4.71 subjects<=0.303 leadtail>0.0756 closes<=1e-35 mixed<=0.245 bylines>1e-35
+0.140 keytail>7.5 keytail<=389 closes>1e-35
-0.140 keytail<=12.5 signed<=1e-35
-0.139 local<=24.1 peak<=-20 second<=1.5
+0.137 linked<=0.116 leadtail>0.153 closes<=1e-35 last<=0.154 bylines<=1e-35
+0.136 subjects<=0.391 leadtail>0.0715 mixed<=0.0315 closes>1e-35
-0.133 subjects>0.462 closes<=1e-35
+0.131 peak<=-0.523 closes<=1e-35 most<=0.138 leadtail>0.153
+0.130 leans<=1e-35 keytail<=336 leadtail>0.387 second>1.44 keytail>85.5
+0.129 keytail>1e-35 keytail<=27.5 signed>1e-35
+0.129 subjects<=0.462 leadtail>0.0715 mixed<=0.0597 closes>1e-35
+0.128 second>1.2 second<=1.21 keytail>104
-0.128 bylines>1.5
-0.126 second<=0.187 keytail>143 local<=13.6
-0.126 local<=9.88 leans>1e-35 margin<=-6.03
+0.125 subjects<=0.526 leadtail>0.0606 mixed<=0.0163 second>1.23 keyhead<=0.163
+0.124 subjects<=0.732 bylines<=1e-35 leadtail>0.394 keytail<=336 second>1.44
-0.124 keytail<=7.5
+0.123 crossz<=-3.33 most<=0.303 closes>1e-35
+0.123 second<=0.187 keytail<=46.5 carry<=0.0805 keytail>16.5 mixed<=-0.257
+0.122 subjects<=0.182 leadtail>0.153 mixed>0.0315 closes<=1e-35
+0.121 most<=0.25 leadtail>0.145 closes<=1e-35 mixed<=1e-35
+0.121 peak>-4.71 subjects<=0.303 leadtail>0.0756 closes<=1e-35 mixed>0.245
+0.120 bylines<=8.5 bylines>2.5 keytail>370 last<=0.119
+0.119 keytail>12.5 subjects<=0.576 keytail<=389 leadtail>0.46 second>1.44
-0.119 keytail<=2.54e+03 keytail>1.32e+03 margin<=-14.9
+0.116 local>4.72 closes>1e-35
+0.116 keytail<=27.5 signed>1e-35
+0.115 keytail<=1.32e+03 bylines>7.5 most<=0.275
+0.115 closes>1e-35 second>2.27
+0.113 local>3.83 leadtail>0.185 last<=0.154 closes<=1e-35 bylines<=1e-35 mixed<=0.341
+0.113 subjects<=0.308 leadtail>0.0992 last<=0.154 closes<=1e-35 mixed<=0.254
+0.112 closes>1e-35 keytail<=223
-0.112 second>1.21 second<=1.22 last>0.023
-0.109 local<=46 keytail>263 mixed>0.0163 peak<=1.13
+0.109 second>1.01 local>74.9
+0.109 crossz<=-2.84 carry<=0.177 closes>1e-35
+0.108 second>2.52
+0.107 second<=1e-35 leadtail>0.4 keytail<=149 peak>-0.241
-0.107 second<=-1e-35 keytail<=16.5 signed<=1e-35
+0.107 cross<=0.37 mixed<=0.175 closes<=1e-35 leadtail<=0.256
+0.107 last<=0.459 local>46 second>1
+0.106 closes>1e-35 local>49.1
-0.105 second<=0.187 keytail<=16.5 signed<=1e-35
+0.105 local>9.88 carrytail<=0.0185 mixed<=-0.131 steady>12.3
+0.104 leadtail>0.0715 last<=0.174 closes>1e-35
+0.101 linked<=0.156 leadtail>0.0992 closes>1e-35
+0.100 subjects<=0.462 mixed<=0.245 closes>1e-35
+0.099 linked<=0.116 leadtail>0.153 closes<=1e-35 last<=0.154 bylines>1e-35
+0.099 last<=0.33 leans<=1e-35 second>1.24 leadtail>0.25 mixed<=-0.117
+0.098 carrytail<=0.0874 closes<=1e-35 leadtail>0.237 bylines<=1e-35 last<=0.193
+0.097 crossz<=-2.84 most<=0.378 bylines<=1e-35 closes>1e-35 keytail<=258
+0.097 leans<=1e-35 second>1.26 leadtail>0.185 mixed<=-0.41
+0.095 second>2.62 keytail<=361 local>3.22
+0.094 second<=0.187 keytail<=143 keytail>64.5
+0.094 crossz<=-2.84 most<=0.311 closes>1e-35
+0.094 peak>-1.78 closes<=1e-35 subjects>0.192
+0.094 peak<=-1.78 closes>1e-35
+0.093 leadtail>0.0606 last<=0.189 closes>1e-35
+0.093 keytail<=421 leadtail>0.49 second>1.69
+0.092 leans<=1e-35 second>2.62 keytail<=370 keytail>85.5
-0.092 keytail>192 second<=0.187
+0.092 carry<=0.171 crossz<=-3.74 mixed<=0.0597 closes<=1e-35 bylines<=1e-35
+0.092 crossz<=-3.33 most<=0.291 closes<=1e-35 mixed<=-1e-35 subjects<=0.0862
+0.090 closes>1e-35 second>1.08
+0.090 local>3.53 mixed<=0.245 closes>1e-35
+0.090 subjects<=0.335 mixed<=0.175 closes<=1e-35 leadtail>0.0992 last<=0.154
+0.090 subjects<=0.526 leadtail>0.0606 mixed<=0.0163 second<=1.23 closes>1e-35
+0.089 crossz<=-3.33 carry<=0.205 mixed<=-1e-35 second>1.24
+0.089 leans<=1e-35 mixed<=-0.164 leadtail>0.467 second>1.63
+0.089 keyhead<=0.0781 bylines>1e-35 mixed<=-0.0184 keytail>137
+0.088 last<=0.224 leadtail>0.153 bylines<=1e-35 leans<=1e-35 second>1 mixed<=0.455
+0.087 subjects<=0.569 leadtail>0.0564 mixed<=0.0163 second>1.23 leans<=1e-35
-0.087 second<=1.2 peak<=-23
+0.087 leans<=1e-35 second>1.26 mixed<=0.0315 keytail<=244
+0.086 usual>1e-35 second>1.5 leadtail>0.387 keytail>101 keytail<=184
+0.086 keytail<=389 second>0.981 mixed<=0.455 keyhead<=0.0271 crossz<=-5.36
-0.086 second>1.22 crossz>-6.01 keytail>399
-0.086 local<=3.83 mixed>0.0163
+0.085 closes>1e-35 second>0.77 leadtail>0.902 local>8.97
-0.085 peak<=-1.78 closes<=1e-35 most>0.157
-0.085 subjects>0.335 leadtail<=0.27
+0.084 crossz<=-2.84 most<=0.378 closes>1e-35
-0.084 second<=1.22 margin>-65.2 peak<=-23
+0.084 crossz<=-3.33 carry<=0.205 mixed<=-1e-35 second<=1.24 closes>1e-35
-0.084 most>0.25 peak<=-1.78 closes<=1e-35
+0.083 local>2.25 closes>1e-35 keytail<=223
-0.083 peak<=-0.523 closes<=1e-35 most>0.138
-0.083 bylines<=8.5 bylines>2.5 keytail>370 last>0.119 local<=37.5
+0.083 local>-3 second>1.22 crossz<=-6.01 mixed<=0.591 keyhead<=0.089
+0.082 peak>-4.71 subjects<=0.303 leadtail<=0.0756
+0.081 closes>1e-35 second>0.77 leadtail>0.902 local>9.25
+0.081 subjects<=0.308 leadtail>0.0992 last<=0.154 closes<=1e-35 mixed>0.254
-0.081 second>2.62 keytail>361
-0.081 subjects>0.182 peak<=3.88 closes<=1e-35
+0.081 closes>1e-35 keytail<=239
-0.080 subjects>0.308 closes<=1e-35 peak<=3.21
+0.080 keyhead<=0.0915 second>1.23 mixed<=0.0524
+0.080 keytail<=161 local>125 last<=0.0298
+0.080 keytail>85.5 usual>1e-35 second>2.62 keytail<=361 leadtail>0.153
+0.079 subjects<=0.391 leadtail>0.0715 mixed<=0.0315 closes<=1e-35 leans<=1e-35
-0.079 bylines<=8.5 bylines>2.5 mixed<=0.526 last>0.0948
+0.079 last<=0.292 leadtail>0.266 second>1.24 leans<=1e-35
-0.079 subjects>0.222 leadtail<=0.408 closes<=1e-35
-0.078 second<=0.187 keytail<=64.5 carry<=0.174 peak<=1e-35
-0.077 local<=46 keytail<=336 leans>1e-35 carry>0.0439 second<=0.187
-0.077 linked>0.116 margin<=5.53 closes<=1e-35
+0.077 local>3.83 closes<=1e-35 leadtail>0.185 last<=0.154 bylines<=1e-35
-0.077 last>0.33 mixed>0.0826
-0.077 carry>0.171 leadtail<=0.358
+0.077 second<=0.187 keytail<=64.5 carry<=0.174 peak>1e-35 leadtail>0.295
-0.076 last>0.224 peak<=-5.08
-0.076 peak<=-4.71 carrytail>0.0413
+0.076 second>1.21 second<=1.22 last<=0.023
-0.076 peak<=-2.49 most>0.138
+0.076 leans<=1e-35 mixed<=0.16 closes>1e-35
+0.076 subjects<=0.576 leadtail>0.0606 closes>1e-35
-0.076 local<=2.25 mixed>0.00877
+0.075 keyhead<=0.552 second<=1.22 margin>-20.7 leadtail>0.902 steady>113
+0.075 subjects<=0.222 leadtail>0.141 closes<=1e-35 mixed>1e-35
-0.075 leadtail<=0.0715 carrytail>0.0335
+0.075 second<=0.187 leans<=1e-35 leadtail>0.275 keytail<=167 carry<=0.177
+0.075 leans<=1e-35 second>1.24 mixed<=0.0386 keytail<=239
-0.075 leadtail<=0.0606 carrytail>0.0335
-0.075 linked>0.156 leadtail<=0.394
-0.075 keytail>7.5 keytail<=389 closes<=1e-35 steady<=-1 leadtail<=0.281
-0.075 carrytail>0.0874 local<=9.88
+0.075 crossz<=-2.84 carry<=0.177 closes<=1e-35 bylines<=1e-35 leadtail>0.0715 carrytail<=0.0382
-0.075 second<=0.187 keytail>16.5 keytail<=70.5 carry>0.167
-0.075 bylines<=8.5 bylines>2.5 keytail>353 last>0.135 local<=37.5
+0.074 crossz<=-3.33 most<=0.303 closes<=1e-35 mixed<=-1e-35 leadtail>0.0564
+0.074 usual>1e-35 bylines<=1.5 second>1.23 crossz<=-6.01 mixed<=0.591 keyhead<=0.089
+0.073 last<=0.459 keytail>203 local>52.4 second>1.03 leadtail>0.156
+0.073 linked<=0.116 leadtail>0.153 closes<=1e-35 last>0.154
+0.073 local>3.83 leadtail>0.185 last<=0.154 closes<=1e-35 bylines>1e-35
+0.073 local>3.83 leadtail>0.185 last<=0.154 closes<=1e-35 bylines<=1e-35 mixed>0.341
-0.073 leadtail<=0.0564 steady<=6.25
+0.073 linked<=0.182 leadtail>0.0715 closes>1e-35
-0.073 second<=2.62 local<=-4.77
-0.073 second<=1e-35 leadtail<=0.4 carry>1e-35 signed>1e-35
+0.073 crossz<=-2.84 most<=0.402 bylines<=1e-35 leans<=1e-35 closes>1e-35
-0.072 last>0.292 carry>0.106
+0.072 local>46 second>1.28 last<=0.0626
-0.071 linked>0.182 local<=11
-0.071 second<=0.187 keytail<=70.5 keytail>16.5 carry>0.167
-0.071 keytail>421 mixed>0.0524
-0.070 local<=4.72 leadtail<=0.415
+0.070 keyhead<=0.552 bylines>1e-35 local>12.8 mixed<=-0.0184 keytail>143 bylines<=1.5
+0.070 local>24.1 mixed<=-0.00923
-0.070 local<=3.53 leadtail<=0.438
-0.070 local<=3.83
+0.070 keytail>7.5 keytail<=27.5 signed>1e-35
-0.069 second<=2.52 local>-4.77 keyhead>0.432
+0.069 leadtail>0.0564 last<=0.22 closes>1e-35
+0.068 second>1.22 crossz<=-6.01 mixed<=0.591 keyhead<=0.089
+0.068 local>24.1 second<=1 leadtail>0.902
+0.068 bylines<=1.5 leadtail>0.49 second>1.44 keytail>85.5
+0.068 keyhead<=0.552 second>1.48 leadtail>0.387
+0.068 subjects<=0.462 leadtail>0.0715 mixed<=0.0597 closes<=1e-35 leans<=1e-35
+0.068 carry<=0.758 second>1.01 local>29.4 margin>-4.73
-0.067 leadtail<=0.0451 carrytail>0.035
+0.067 carry<=0.171 crossz<=-3.74 mixed<=0.0597 closes<=1e-35 bylines>1e-35
+0.067 most<=0.25 leadtail>0.145 closes<=1e-35 mixed>1e-35
+0.067 last<=0.459 keytail<=12.5 signed>1e-35
-0.067 local<=46 keytail<=70.5 carry>0.0477 steady<=-1.73
-0.067 bylines<=1.5 second<=1.23 peak<=-11.9 subjects>0.111
-0.067 subjects>0.391 closes<=1e-35
+0.067 subjects<=0.462 mixed<=-0.103 closes<=1e-35 leadtail>0.358
-0.067 closes<=1e-35 crossz>-2.26
-0.066 keytail>1e-35 keytail<=37.5 leadtail<=0.654 keyhead>0.0271 carry>0.0674
-0.066 closes<=1e-35 carrytail>0.11 leadtail<=0.31
+0.066 keytail>1e-35 bylines<=1.5 keyhead<=0.552 second>1.23 mixed<=-0.257
+0.066 bylines<=8.5 bylines>2.5 keytail>353 last<=0.135
+0.066 keyhead<=0.552 bylines>8.5 most<=0.25
+0.066 second>2.62 second<=2.84 leadtail>0.22
-0.065 keytail>421
-0.065 cross>0.37 local<=18.3
+0.065 local>4.72 closes<=1e-35 subjects<=0.131 mixed<=-1e-35
+0.065 last<=0.459 second>1.48 leadtail>0.429
+0.065 keytail<=107 bylines>1e-35 local>9.88 usual>0.174 keytail>73.5 last<=0.141
+0.065 leans<=1e-35 second>1.26 mixed<=0.708 keyhead<=0.0942
-0.065 closes<=1e-35 local<=4.72 leadtail<=0.281
+0.065 keytail<=7.5 second>1.33 local>8.04
+0.065 keytail>1e-35 keytail<=421 second>2.62
+0.064 usual>1e-35 second>2.52 keytail>73.5 keytail<=361
+0.064 second<=2.52 local>-3 keytail<=12.5 signed>1e-35
-0.064 second<=-1e-35 keytail>49.5 leadtail<=0.241
+0.064 crossz<=-2.84 most<=0.311 closes<=1e-35 bylines<=1e-35 leadtail>0.0992 mixed<=-0.0777
-0.064 crossz>-3.33 leadtail<=0.281
+0.064 last<=0.49 local>24.1 usual>0.626
+0.064 subjects<=0.754 bylines<=1e-35 leadtail>0.0451 keytail<=263 closes>1e-35
+0.064 leans<=1e-35 mixed<=0.254 closes>1e-35
+0.063 keyhead<=0.552 second<=1.22 peak>-11.1 leadtail>0.902
+0.063 linked<=0.156 leadtail>0.0992 closes<=1e-35 mixed<=1e-35 steady>1e-35
+0.063 leadtail>0.0715 last<=0.174 closes<=1e-35 bylines<=1e-35 crossz<=-3.58 mixed<=0.254
+0.063 second>1.2 margin>-7.29 subjects<=0.462
+0.063 last<=0.49 second>2.52 keytail>73.5
+0.062 second>2.52 keytail>73.5 keytail<=361 leans<=1e-35
-0.062 keytail<=7.5 signed<=1e-35 second<=0.492
+0.061 linked<=0.261 leadtail>0.0564 bylines<=1e-35 closes>1e-35
-0.061 subjects>0.576
-0.061 keytail>7.5 keytail<=389 closes<=1e-35 leadtail<=0.275 steady<=-1
-0.061 subjects>0.732
+0.061 local>46
-0.061 keytail<=155 signed<=1e-35 keytail>79.5 leadtail<=0.104 steady<=8.97
+0.060 second>1.22 crossz<=-6.01 mixed<=0.591 keyhead<=0.0915
+0.060 peak>-2.49 subjects>0.222
+0.060 peak<=-2.49 most<=0.138 leadtail>0.104
-0.060 usual>1e-35 second>1.48 bylines>1e-35 per<=0.69
+0.060 subjects<=0.335 mixed<=0.175 closes<=1e-35 leadtail>0.0992 last>0.154
+0.060 keytail<=1.32e+03 linked<=0.343 bylines>11.5 second>0.923
-0.060 second<=-1e-35 keytail>125 local<=11.7
+0.059 linked<=0.261 bylines<=1e-35 crossz<=-2.4 second>1.26 leadtail>0.185
+0.059 keytail>421 leadtail>0.902 margin>6.38
+0.059 carrytail<=0.0382 second>1.01 keyhead<=0.166
+0.059 leadtail>0.654 second<=0.923 second>0.911
-0.059 usual>1e-35 second<=1.5 peak<=-21
-0.059 carrytail>0.0382 leadtail<=0.31 subjects>0.144 local<=37.5
-0.058 subjects>0.526
+0.058 bylines<=1.5 leadtail>0.654
+0.058 keyhead<=0.552 second>2.21 keytail>73.5 keytail<=361 per>0.0894
+0.058 usual>1e-35 second>1.48 bylines<=1e-35 closes<=1e-35 keyhead<=0.0439
+0.058 usual>1e-35 second>1.54 keytail<=113 peak>-7.71 margin>-11.4
-0.058 local<=3.83 mixed<=0.0163 leadtail<=0.281
-0.058 linked>0.305
-0.057 bylines<=1.5 leadtail<=0.438 local<=9.88 carry>0.198
+0.057 keyhead<=0.552 second>1.22 mixed<=-0.257
-0.057 local<=24.1 keytail>223 mixed>0.245
+0.057 keyhead<=0.552 second<=1.48 peak>-21 second>1 margin>-6.03 steady>6.25
+0.057 usual>1e-35 bylines>1.5 local>35.8 last<=0.0358
+0.057 linked<=0.261 closes>1e-35 keytail<=223
-0.057 keytail<=2.54e+03 local<=125 mixed>0.563 margin<=-10.9 second<=1.43 leadtail<=0.394
+0.057 keytail>1e-35 last<=0.49 second<=1.48 margin>-23.1 carrytail<=0.0185 second>1.01
+0.057 keytail<=1.32e+03 carrytail<=0.238 bylines>11.5 second>0.923
+0.056 last<=0.49 second<=1e-35 leadtail>0.4 keytail<=149
-0.056 keytail>192 mixed>0.316 leadtail<=0.408
+0.056 crossz<=-2.84 most<=0.378 closes<=1e-35 bylines<=1e-35 leadtail>0.266 mixed<=-0.103
+0.056 carrytail<=0.238 second>1.2 margin>-7.29 subjects<=0.462
+0.056 second>2.62 keytail<=361 keytail>85.5 leadtail>0.153
-0.055 subjects>0.569
+0.055 leadtail>0.0606 last<=0.189 closes<=1e-35 carrytail<=0.0535 bylines<=1e-35
-0.055 usual>1e-35 bylines<=1.5 second<=1.23 peak<=-11.9
-0.055 carry>0.758
-0.055 leans>1e-35 crossz>-4.36 keyhead>0.0209
+0.055 keytail>12.5 keytail<=421 closes>1e-35
-0.055 second<=1.16 peak<=-10.7 subjects>0.111
+0.055 crossz<=-3.33 most<=0.291 closes<=1e-35 mixed>-1e-35 second<=0.863
+0.055 crossz<=-3.33 most<=0.291 closes<=1e-35 mixed<=-1e-35 subjects>0.0862
+0.055 keyhead<=0.552 bylines<=1e-35 keytail<=91.5 signed>1e-35
+0.055 local>22 second<=1 leadtail>0.902
+0.054 linked<=0.261 leadtail>0.0564 closes>1e-35
-0.054 keytail>1e-35 bylines<=1.5 keyhead>0.552
+0.054 keytail<=2.54e+03 local>125 last<=0.0109
-0.054 second>1.01 local<=6.21 keytail<=269 second<=1.54 last>0.0536
-0.054 local<=46 keytail>263 second>0.923 carrytail>0.0366 leadtail<=0.33
-0.054 leans>1e-35 subjects>1e-35
-0.054 second<=0.187 leadtail<=0.281 carry>1e-35
-0.053 subjects>0.335 leadtail>0.27 last>0.205
-0.053 keytail>7.5 keytail<=389 closes<=1e-35 subjects>0.732
-0.053 keytail<=421 leadtail<=0.228 subjects>0.144
-0.053 second<=0.187 leans>1e-35 carry<=0.0362
-0.053 local<=24.1 keytail>152 mixed>0.316 keytail<=446
-0.053 local<=24.1 keytail<=223 crossz>-2.26
+0.053 keyhead<=0.552 keytail>12.5 keytail<=192 cross<=1e-35
+0.053 crossz<=-3.33 carry<=0.205 mixed<=-1e-35 second<=1.24 closes<=1e-35 local>22.7
+0.053 keytail>1e-35 keytail<=79.5 signed>1e-35
+0.053 second<=2.62 local>-4.77 mixed<=-0.257 second>2.03
-0.053 second<=0.187 keytail<=64.5 carry<=0.0805 keytail>46.5
-0.053 second<=0.187 keytail<=46.5 carry<=0.0805 keytail>16.5 mixed>-0.257
+0.052 second<=1e-35 leadtail>0.4 keytail<=149
-0.052 closes<=1e-35 local<=0.663
+0.052 usual>1e-35 second>1.5 bylines>1e-35 per>0.69
-0.052 linked<=0.261 leadtail<=0.0564
+0.052 subjects<=0.391 leadtail>0.0715 mixed>0.0315 closes>1e-35
+0.052 subjects<=0.391 leadtail>0.0715 mixed<=0.0315 closes<=1e-35 leans>1e-35
+0.052 last<=0.49 second>1e-35 mixed<=-0.257 closes>1e-35
+0.052 crossz<=-2.84 most<=0.378 bylines<=1e-35 closes>1e-35 keytail>258
+0.052 keytail<=1.32e+03 local>125 last<=0.0109
+0.051 usual>1e-35 bylines<=1.5 second>1.23 crossz<=-6.01
-0.051 bylines<=1.5 leadtail<=0.49 carry>0.177 local<=14
+0.051 usual>1e-35 second>1.5 local>67.7
+0.051 carry<=0.758 bylines>8.5 most<=0.25
-0.051 keytail>1e-35 keytail<=79.5 signed<=1e-35 carry>0.0477 leans>1e-35
-0.051 closes<=1e-35 steady<=-1 leadtail<=0.275
+0.051 carry<=0.758 second<=1.01 leadtail>0.902 local>22
-0.051 subjects>0.754
-0.051 second<=1.2 second>1.16 local<=22.7
+0.051 second>1.2 second<=1.21
+0.050 keytail>504 steady>26.6 carrytail<=0.0366 mixed<=0.0524
-0.050 keytail<=1e-35
+0.050 keyhead<=0.552 second>1.94 keytail>82.5 leadtail>0.123 keytail<=336 leans<=1e-35
+0.050 second<=0.187 keytail<=16.5 signed>1e-35
-0.050 closes<=1e-35 subjects<=0.754 bylines>1e-35 peak<=3.88
-0.050 closes<=1e-35 subjects<=0.754 bylines<=1e-35 crossz>-2.26
+0.050 crossz<=-2.84 most<=0.311 closes<=1e-35 bylines<=1e-35 leadtail>0.0992 mixed>-0.0777 local>24.1
+0.050 leadtail>0.0451 last<=0.224 local>24.1 mixed<=-0.00923
+0.050 crossz<=-2.84 most<=0.402 bylines<=1e-35 leans<=1e-35 closes<=1e-35 mixed<=-0.103 leadtail>0.33
-0.050 keytail>192 second>0.187 mixed>0.316 leadtail<=0.408
-0.050 second<=2.62 keyhead>0.552
+0.050 local>3.53 mixed<=0.245 closes<=1e-35 subjects<=0.0862 bylines<=1e-35
+0.050 keytail<=70.5 signed>1e-35
+0.050 subjects<=0.569 leadtail>0.0564 mixed<=0.0163 second<=1.23 local>22.7
+0.050 subjects>0.182 peak>3.88
+0.050 subjects<=0.182 leadtail<=0.153
+0.050 subjects<=0.308 leadtail>0.0992 last>0.154
-0.050 bylines<=1.5 leadtail<=0.654 keytail<=67.5 subjects>0.147
-0.049 closes<=1e-35 local<=-1e-35 mixed>0.0524
+0.049 keytail>7.5 keytail<=421 closes>1e-35
+0.049 last<=0.49 second<=1.5 local>9.88 carrytail<=0.0185 mixed<=-0.131
+0.049 second<=2.52 local>-4.77 keyhead<=0.0357 mixed<=-0.257 steady>7.11
+0.049 usual>1e-35 second>2.03 keytail>73.5 keytail<=361 leans<=1e-35 leadtail>0.153
+0.049 keyhead<=0.432 second>1.22 mixed<=0.0524
-0.048 second<=1.2 margin<=-65.2
+0.048 second>2.52 keytail>67.5 keytail<=361 leans<=1e-35
-0.048 keytail>12.5 subjects>0.576
+0.048 last<=0.459 second>1.22 mixed<=0.0315
-0.048 bylines<=8.5 bylines>2.5 mixed>0.27
-0.048 usual>1e-35 bylines>1.5
+0.048 keytail<=2.54e+03 local>125 keytail>161 mixed<=-0.00923
-0.048 mixed>0.293 keytail>140 leadtail<=0.381
+0.048 leans<=1e-35 mixed<=0.16 closes<=1e-35 leadtail>0.49 keytail<=302
+0.048 keytail<=504 leadtail>0.49 mixed<=-0.41
+0.048 subjects<=0.576 leadtail>0.0606 closes<=1e-35 last<=0.154 bylines<=1e-35 local>24.1
+0.048 cross>0.37 local>18.3 leadtail>0.228
+0.048 cross<=0.37 mixed>0.175
+0.048 carrytail<=0.0874 closes<=1e-35 leadtail>0.237 bylines>1e-35
+0.048 carrytail<=0.0874 closes<=1e-35 leadtail>0.237 bylines<=1e-35 last>0.193
-0.048 keytail<=2.54e+03 local<=125 subjects>0.87 second<=1.58
+0.047 keytail>1e-35 keytail<=155 local>125
+0.047 closes>1e-35 mixed<=0.0597
+0.047 carry<=0.758 bylines<=2.5 closes>1e-35 second>0.77 leadtail>0.902
-0.047 keytail>504 steady<=26.6
-0.047 local<=46 crossz>-2.26 second<=1.58 signed<=1e-35
+0.047 mixed<=0.293 leadtail>0.654 keytail<=302 second>0.738
-0.047 local<=46 keytail<=70.5 carry>0.0477 second<=0.492
-0.047 leans>1e-35 crossz>-5.08 keyhead>0.0328
-0.047 local<=24.1 keytail>223 mixed>0.0238
-0.047 last>0.33
-0.047 keytail<=7.5 second<=1.33 signed<=1e-35
+0.046 usual>1e-35 second>1.54 local>67.7
+0.046 keyhead<=0.552 bylines<=1e-35 second>1.48 leadtail>0.198
-0.046 keytail>1e-35 keytail<=421 bylines>2.5 bylines<=11.5
-0.046 keytail<=207 bylines<=1e-35 cross>1e-35 peak<=-9.2 subjects>0.111 second<=1.78
+0.046 second>3.75 keytail<=361 local<=3.22
-0.046 keytail<=1.32e+03 carrytail>0.238 last>0.0805
-0.046 bylines<=8.5 bylines>2.5 keytail>353 last>0.235
+0.046 keytail>1e-35 keytail<=421 bylines>11.5
-0.046 keytail>421 leadtail<=0.483 mixed>0.0524
-0.046 closes<=1e-35 crossz>-4.36 subjects>0.147 leadtail<=0.169
+0.046 crossz<=-3.33 most<=0.303 closes<=1e-35 mixed<=-1e-35 leadtail<=0.0564
+0.046 second<=1e-35 leans<=1e-35 leadtail>0.275 peak>4.62
-0.046 subjects>0.87 second<=1.58
+0.046 closes>1e-35 second>0.77 second<=1.21
-0.045 second>1 local<=74.9 margin<=-6.03 mixed>0.669 second<=1.37
+0.045 local>46 closes<=1e-35 second>1 leadtail>0.149
-0.045 keytail>12.5 keytail<=421 closes<=1e-35 subjects>0.569
+0.045 leans<=1e-35 second>2.62 keytail<=370
+0.045 subjects<=0.526 leadtail>0.0606 mixed<=0.0163 second>1.23 keyhead>0.163
-0.045 keytail<=504 leadtail<=0.228 subjects>0.144
-0.045 second<=2.52 local<=-3
-0.045 leadtail<=0.654 keytail>155 local<=29.4 mixed>0.437
-0.045 keytail<=79.5 signed<=1e-35 last>0.228
+0.045 local>3.83 closes<=1e-35 leadtail>0.185 last<=0.154 bylines>1e-35
+0.045 leadtail>0.0564 last<=0.22 closes<=1e-35 bylines<=1e-35 crossz<=-3.58 mixed<=-0.103
+0.044 bylines<=8.5 bylines>2.5 keytail>353 last<=0.235 mixed<=0.293
-0.044 local<=24.1 keytail<=223 crossz>-2.94
-0.044 bylines<=1.5 leadtail<=0.394 keytail<=207 second<=1e-35
-0.044 keytail<=1.32e+03 bylines<=7.5 carrytail>0.238 last>0.0805
+0.044 carrytail<=0.238 second>1 margin>-6.03 steady>6.25
+0.044 keytail<=1.32e+03 bylines<=7.5 local>125 mixed<=0.0238
+0.044 usual>1e-35 second>1.78 keytail>101 leans<=1e-35 keytail<=380 leadtail>0.123
-0.044 keytail>1e-35 keytail<=223 closes<=1e-35 subjects>0.742
-0.044 closes<=1e-35 crossz>-2.26 local<=25.8
-0.044 local<=24.1 keytail>192 mixed>0.245
-0.044 local<=46 keytail>336 carrytail>0.0366 peak<=2.02
-0.044 carrytail>0.238
+0.044 second>2.62 local>8.66
-0.044 closes<=1e-35 subjects<=0.754 peak<=-19.5
+0.044 subjects<=0.462 leadtail>0.0715 mixed>0.0597 last<=0.119
+0.044 subjects<=0.462 leadtail>0.0715 mixed<=0.0597 closes<=1e-35 leans>1e-35
-0.044 second<=1.2 peak>-23 second>1.16
+0.043 crossz<=-2.84 most<=0.378 bylines<=1e-35 closes<=1e-35 carrytail<=0.0382
-0.043 keyhead<=0.552 second<=1.22 peak<=-11.1
+0.043 crossz<=-3.33 most<=0.303 closes<=1e-35 mixed>-1e-35 peak>1.13
-0.043 keytail<=1.32e+03 bylines>7.5 most>0.275
-0.043 second>1.2 margin<=-7.29 keytail>79.5 leadtail<=0.0992
-0.043 keyhead>0.432
-0.043 linked>0.156 leadtail>0.394 last>0.278
-0.043 keytail>152 leadtail<=0.0411
+0.043 linked<=0.305 bylines>1e-35 mixed<=-0.0184 keytail>137
-0.043 bylines<=1.5 leadtail<=0.654 keytail>207 local<=8.97
-0.042 keytail>389 mixed>0.0315
-0.042 keytail>1e-35 usual<=1e-35
+0.042 second>2.84 keytail<=211 per>0.0894
-0.042 second<=1.5 subjects>0.882
-0.042 second<=0.187 keytail<=16.5 carry<=0.0805
+0.042 keyhead<=0.552 bylines<=1e-35 second>1.5 leadtail>0.198
+0.042 last<=0.33 local>24.1 mixed<=-0.00923
-0.042 closes<=1e-35 local<=1.01
+0.042 keyhead<=0.552 keytail<=12.5 signed>1e-35
+0.042 keyhead<=0.552 second>1.48 leadtail>0.415
+0.042 local>3.83 leadtail>0.185 last>0.154
+0.042 local>3.83 leadtail<=0.185 carrytail<=0.0335
+0.041 crossz<=-2.84 carry<=0.177 closes<=1e-35 bylines<=1e-35 leadtail>0.0715 carrytail>0.0382
-0.041 keytail<=70.5 signed<=1e-35 carry>0.0477 second<=0.412
-0.041 keytail>7.5 keytail<=223 closes<=1e-35 subjects>0.742
+0.041 subjects<=0.87 keytail>192 local>24.1 leadtail>0.49 keytail<=308
-0.041 closes<=1e-35 crossz>-4.36 subjects>0.147 leadtail<=0.275
-0.041 keytail<=192 carrytail>1e-35 leadtail<=0.228 subjects>0.147
+0.041 leans<=1e-35 second>1 local>74.9
-0.041 keytail>7.5 keytail<=421 closes<=1e-35 subjects>0.569
+0.041 second<=0.187 keytail<=143 keytail>64.5 leadtail>0.164
+0.041 second<=-1e-35 keytail>125 local>11.7
+0.041 keytail>223 local>52.4
+0.041 bylines<=8.5 bylines>2.5 mixed<=0.27 per>0.606
+0.041 carry<=0.171 crossz<=-3.74 mixed>0.0597
+0.040 last<=0.33 leans<=1e-35 second>1.24 leadtail>0.25 mixed>-0.117
-0.040 keytail>389
+0.040 leans<=1e-35 mixed<=0.254 closes<=1e-35 leadtail>0.639
-0.040 keytail>1e-35 keytail<=421 second<=2.62 most>0.582
+0.040 second<=0.187 leadtail>0.281 keytail<=143 carry<=0.177
-0.040 crossz<=-2.84 most>0.378
-0.040 bylines<=1.5 leadtail<=0.654 keytail>207 local<=52.4 mixed>0.0597
-0.040 local<=46 crossz>-2.26
-0.040 closes<=1e-35 carrytail>0.11 leadtail>0.31 last>0.216
+0.039 subjects<=0.335 mixed<=0.175 closes<=1e-35 leadtail<=0.0992
+0.039 second<=2.52 most<=0.751 bylines>11.5
+0.039 last<=0.224 leadtail>0.153 bylines<=1e-35 leans<=1e-35 second<=1
+0.039 keytail<=207 bylines<=1e-35 cross<=1e-35
-0.039 keytail>1e-35 keyhead>0.552
-0.039 second>2.52 keytail>361
+0.039 linked<=0.182 leadtail>0.0715 closes<=1e-35 bylines<=1e-35 subjects<=0.0862
+0.039 local>9.88 carrytail<=0.0185 mixed<=-0.131 steady<=12.3
+0.039 second<=1.5 subjects<=0.882 margin>-67.4 peak>-21 second>1.01 last<=0.0389 mixed<=0.636
+0.039 linked<=0.261 leadtail>0.0564 bylines<=1e-35 closes<=1e-35 steady>-0.664 mixed<=-0.117
-0.038 closes<=1e-35 subjects>0.732
-0.038 local<=4.72 leadtail>0.415 linked>0.185
+0.038 second>1.01 local<=74.9 margin>-6.03 carry<=0.061
+0.038 leans<=1e-35 second<=1.26 leadtail>0.902
+0.038 local>74.9 second>1
+0.038 closes>1e-35 keytail>223
-0.038 second>2.62 keytail<=361 local<=3.22 second<=3.75
+0.038 subjects<=0.87 keytail<=192 cross<=1e-35
-0.038 local<=24.1 keytail<=192 crossz>-2.26
+0.038 linked<=0.156 leadtail>0.0992 closes<=1e-35 mixed<=1e-35 steady<=1e-35
+0.038 keyhead<=0.552 keytail>192 local>52.4 leadtail>0.49
-0.038 leans>1e-35 crossz>-5.08
+0.038 last<=0.49 second>1.5 leadtail>0.387
+0.037 second>0.187 mixed<=-0.257 keyhead<=0.0357
-0.037 local<=-3
+0.037 local>46 closes<=1e-35 second>1 leadtail>0.156
+0.037 subjects<=0.576 leadtail>0.358 closes<=1e-35 last<=0.154 bylines<=1e-35 local<=24.1
-0.037 second>2.84 keytail<=211 per<=0.0894 second<=4.43
-0.037 leans>1e-35 cross>0.285
-0.037 carry>0.171 leadtail>0.358 last>0.283
+0.036 second<=0.187 keytail>16.5 keytail<=143 carry<=0.167 leadtail>0.281
+0.036 leadtail>0.0715 last<=0.174 closes<=1e-35 bylines<=1e-35 crossz<=-3.58 mixed>0.254
+0.036 local>2.25 closes>1e-35 keytail>223
+0.036 subjects<=0.462 mixed<=0.245 closes<=1e-35 leadtail>0.358 mixed>-0.103
+0.036 local>24.1 second>1 last<=0.113
-0.036 second>2.62 local<=8.66 leans>1e-35
+0.036 keytail<=192 cross<=1e-35
+0.036 subjects<=0.754 bylines<=1e-35 leadtail>0.0451 keytail>263 local>46
-0.036 keytail>207 local<=52.4 mixed>0.293
-0.036 leans>1e-35 local>9.88 carry>0.0932
+0.035 crossz<=-2.84 most<=0.378 closes<=1e-35 bylines<=1e-35 leadtail>0.266 mixed>-0.103
+0.035 keytail>504 leadtail>0.902
+0.035 keyhead<=0.552 bylines<=2.5 closes>1e-35 second<=0.77
+0.035 last<=0.49 local>24.1 usual<=0.626 leadtail>0.902
-0.035 second<=0.187 keytail<=143 keytail>64.5 leadtail<=0.164
+0.034 keytail<=192 carrytail<=1e-35
+0.034 second>1 local>74.9
+0.034 carry<=0.758 bylines<=2.5 closes>1e-35 second<=0.77
+0.034 second<=0.187 keytail<=64.5 carry<=1e-35
-0.034 second<=0.187 leans<=1e-35 leadtail<=0.275 keytail>46.5
+0.034 second<=-1e-35 keytail>16.5 leadtail>0.241 peak>4.62
+0.034 second<=-1e-35 keytail<=16.5 signed>1e-35
+0.034 last<=0.459 local>46 second<=1
-0.034 keytail<=73.5 signed<=1e-35 local<=4.45
+0.033 keytail>12.5 subjects<=0.576 keytail<=389 leadtail>0.46 second<=1.44
+0.033 subjects<=0.526 leadtail>0.0606 mixed<=0.0163 second<=1.23 closes<=1e-35
+0.033 last<=0.292 leadtail>0.266 second<=1.24 keytail<=192
-0.033 second>1.2 second<=1.21 keytail<=104
+0.033 keytail>7.5 carrytail<=0.0185 mixed<=-0.0367
-0.033 most>0.25 peak>-1.78 subjects>0.462
-0.033 most>0.25 peak<=-1.78 closes>1e-35
+0.033 linked<=0.261 leadtail>0.0564 closes<=1e-35 bylines<=1e-35 steady>-0.664 mixed<=-0.103
+0.033 keytail>421 second>0.187 mixed<=0.316 second<=0.77
+0.033 usual>1e-35 second>1.48 bylines<=1e-35 closes<=1e-35 leadtail>0.194
+0.033 usual>1e-35 second>1.5 bylines<=1e-35 leadtail>0.185 keytail>101
+0.033 subjects<=0.732 bylines<=1e-35 leadtail>0.394 keytail<=336 second<=1.44
+0.032 keytail>12.5 keytail<=421 closes<=1e-35 subjects<=0.569 leadtail>0.512
-0.032 local<=46 keytail<=70.5 subjects>0.147
-0.032 keytail>7.5 keytail<=421 leadtail<=0.614 local<=9.88 carry>0.0674
+0.032 subjects<=0.462 mixed<=0.245 closes<=1e-35 leadtail<=0.358 local>16.9
+0.032 keytail>1e-35 keytail<=223 closes>1e-35
+0.032 leans<=1e-35 second<=1.26 keytail<=203 second>1
-0.032 second>1.21 second<=1.22
-0.032 carrytail>0.0874 local>9.88 peak<=-6.95
-0.032 keytail>223 local<=52.4 second>0.863
+0.032 keytail>1e-35 keytail<=155 signed>1e-35
-0.031 keytail>7.5 carrytail>0.0185 leadtail<=0.0411
+0.031 keytail<=389 second>0.981 mixed<=0.455 keyhead>0.0271 leadtail>0.452
+0.031 keytail<=389 second>0.981 mixed<=0.455 keyhead<=0.0271 crossz>-5.36
+0.031 closes>1e-35 keytail>239
+0.031 closes<=1e-35 carrytail<=0.11 crossz<=-3.82 mixed<=-0.0777
-0.031 local<=24.1 peak>-20 crossz>-2.26
-0.031 local<=24.1 peak<=-20 second>1.5
+0.031 closes>1e-35 local<=49.1 second<=0.77
+0.031 leans<=1e-35 second>1.26 leadtail>0.185 mixed>-0.41
-0.031 second>1.01 local<=74.9 margin<=-6.03 second<=1.09 keytail<=870
-0.031 keytail<=1.32e+03 linked>0.343
+0.031 local>24.1 usual<=0.626 leadtail>0.902
+0.031 last<=0.224 leadtail>0.153 bylines<=1e-35 leans<=1e-35 second>1 mixed>0.455
+0.031 crossz<=-2.84 most<=0.402 bylines<=1e-35 leans<=1e-35 closes<=1e-35 mixed<=-0.103 leadtail<=0.33
-0.031 keytail>1e-35 bylines>1.5
-0.031 keytail<=1.32e+03 local<=125 linked>0.343
+0.031 leadtail>0.429 last<=0.189 closes<=1e-35 carrytail>0.0535
+0.031 leadtail>0.0606 last<=0.189 closes<=1e-35 carrytail<=0.0535 bylines>1e-35
+0.031 keytail<=207 cross<=1e-35
-0.031 second<=2.52 most>0.751
-0.030 second<=0.187 keytail<=64.5 carry<=0.0805 carry>1e-35 leadtail<=0.3
+0.030 keytail<=7.5 second<=1.33 signed>1e-35
+0.030 keytail>7.5 keytail<=223 closes>1e-35
+0.030 leans<=1e-35 second>1.26 mixed<=0.0315 keytail>244
-0.030 keyhead<=0.552 bylines>1e-35
+0.030 crossz<=-2.84 most<=0.311 closes<=1e-35 bylines<=1e-35 leadtail>0.0992 mixed>-0.0777 local<=24.1
+0.030 leans<=1e-35 second<=2.62 mixed<=-0.164 steady>6.25
+0.030 crossz<=-3.33 carry<=0.205 mixed<=-1e-35 second<=1.24 closes<=1e-35 local<=22.7
+0.030 keyhead<=0.552 bylines<=1e-35 keytail<=207 keytail>91.5 mixed<=-0.0777
+0.029 closes>1e-35 second>0.77 leadtail>0.902 local<=8.97
+0.029 usual>1e-35 bylines<=1.5 second>1.5 leadtail>0.429
+0.029 keytail>1e-35 keytail<=489 leadtail>0.654
+0.029 crossz<=-2.84 most<=0.378 bylines<=1e-35 closes<=1e-35 carrytail>0.0382 leadtail>0.33
+0.029 crossz<=-3.33 most<=0.291 closes<=1e-35 mixed>-1e-35 second>0.863
-0.029 last<=0.459 local<=46 carrytail>0.0382 leadtail<=0.358 carry>0.109
+0.029 local>2.25 closes<=1e-35 crossz<=-3.82 bylines<=1e-35 carry<=0.205
+0.029 keyhead<=0.552 second<=1.48 local>4.72 carrytail<=0.0185
+0.029 last<=0.49 second>1.48 crossz<=-6.01
-0.029 subjects>0.222 leadtail>0.408 last>0.283
-0.029 subjects>0.222 leadtail<=0.408 closes>1e-35
+0.029 usual>1e-35 second>1.5 local<=67.7 keytail>101 leadtail>0.181 keytail<=239
+0.029 usual>1e-35 second>1.5 local<=67.7 keytail<=101 margin>-14.9
+0.029 keytail>7.5 keytail<=421 closes<=1e-35 subjects<=0.569 bylines<=1e-35 leadtail>0.501
+0.029 closes>1e-35 local<=49.1 second<=0.823
+0.029 keyhead<=0.552 bylines<=1e-35 second>1.48 keytail>61.5
+0.029 keytail>7.5 keytail<=421 leadtail>0.614
+0.029 keytail>70.5 keytail<=207 mixed<=-0.0777
+0.029 subjects<=0.526 leadtail>0.0606 mixed>0.0163 last<=0.119
-0.029 subjects>0.308 closes<=1e-35 peak>3.21
+0.028 crossz<=-2.84 most<=0.378 closes<=1e-35 bylines<=1e-35 leadtail<=0.266 subjects<=0.0862
+0.028 keytail>7.5 keytail<=155 signed>1e-35
-0.028 keytail<=207 bylines>1e-35 local<=9.88
+0.028 leans<=1e-35 keytail<=336 leadtail>0.387 second<=1.44
-0.028 keytail>1e-35 last>0.49
-0.028 bylines<=8.5 bylines>2.5 keytail>370 last>0.119
-0.028 local<=9.88 leans>1e-35 margin>-6.03
-0.028 local<=9.88 leans<=1e-35 leadtail<=0.266
-0.028 last<=0.459 second>1.22 mixed>0.0315 local<=8.35
-0.028 last<=0.459 second<=1.22 local<=23.5 keytail>223
-0.028 last<=0.459 second<=1.22 local<=23.5 keytail<=223 crossz>-3.5
+0.028 leans<=1e-35 mixed<=-0.164 leadtail>0.467 second<=1.63
+0.028 keyhead<=0.552 bylines<=2.5 closes>1e-35 second>1.07
-0.028 closes<=1e-35 subjects<=0.754 crossz>-2.26
+0.028 keyhead<=0.552 second>1.23 mixed<=0.0524 keyhead>0.0915
-0.027 carrytail>0.0382 leadtail<=0.31 subjects>0.144 local>37.5
+0.027 closes>1e-35 second>0.77 leadtail>0.902 local<=9.25
+0.027 keyhead<=1e-35 bylines<=1e-35 second<=1.48 local>3.53
-0.027 keyhead<=0.552 second>1.23 mixed>0.0524 local<=5.64
-0.027 keyhead<=0.552 second<=1.23 peak<=-11.9
-0.027 leadtail<=0.654 keytail>155 local<=29.4 mixed<=0.437 crossz>-4.72
+0.027 keytail>7.5 keytail<=389 closes<=1e-35 subjects<=0.732 leadtail>0.501
+0.027 carrytail<=0.238 second<=1 leadtail>0.902
+0.027 bylines<=8.5 bylines>2.5 keytail>353 last<=0.235
+0.026 leans<=1e-35 second>1.24 mixed<=0.0386 keytail>239
-0.026 subjects>0.462 closes>1e-35
+0.026 local>-3 second>1.22 crossz<=-6.01 mixed<=0.591 keyhead>0.089
-0.026 closes<=1e-35 crossz<=-2.26 mixed>0.437
+0.026 local>3.53 mixed<=0.245 closes<=1e-35 subjects>0.0862 leadtail>0.408
+0.026 local>3.53 mixed<=0.245 closes<=1e-35 subjects<=0.0862 bylines>1e-35
+0.026 keytail>1e-35 keyhead<=0.552 second>1.22 last<=0.11
-0.026 keytail>207 leadtail<=0.654 local<=8.97
+0.026 usual>1e-35 second>1.54 local<=67.7 keytail>101 leadtail>0.387
+0.026 usual>1e-35 second>1.54 local<=67.7 keytail<=101 margin>-14.9
+0.026 usual>1e-35 second<=0.798 peak>-21 keytail>308
-0.026 keyhead<=0.552 second<=1.48 local<=4.72
-0.026 subjects<=0.732 bylines<=1e-35 leadtail<=0.0451
+0.026 keytail>12.5 subjects<=0.0862 keytail<=389 leadtail<=0.46
-0.026 last<=0.459 local<=46 keytail>336 carrytail>0.0366
-0.026 last<=0.459 local<=46 keytail<=336 leadtail<=0.394 subjects>0.144
+0.026 usual>1e-35 bylines<=1.5 second>1.23 crossz<=-6.01 mixed<=0.591 keyhead>0.089
+0.026 second>2.52 linked<=0.235
+0.026 keytail>27.5 keytail<=152 signed>1e-35
+0.026 linked<=0.261 leadtail>0.0564 bylines<=1e-35 closes<=1e-35 steady>-0.664 mixed>-0.117 local>24.1
-0.025 leans>1e-35 local>5.64 peak<=1.13
+0.025 keyhead<=0.432 second<=1.22 peak>-11.1 local>46
-0.025 local<=46 keytail>263 mixed>0.0163 peak>1.13
+0.025 subjects<=0.0862 bylines<=1e-35 leadtail>0.0451 keytail<=336 leadtail<=0.394
+0.025 bylines<=8.5 bylines>2.5 keytail<=370 peak>1.55
+0.025 leans<=1e-35 mixed<=0.254 closes<=1e-35 leadtail<=0.639 local>37.5
+0.025 leans<=1e-35 second<=1 leadtail>0.902
+0.025 keyhead<=1e-35 bylines<=1e-35 second<=1.5 local>3.53
+0.025 leadtail>0.0451 last<=0.224 local>24.1 mixed>-0.00923
-0.025 keytail>504 steady>26.6 carrytail>0.0366 leadtail<=0.902 local<=46
+0.025 keyhead<=0.552 second>1.22 crossz<=-6.01
-0.025 usual>1e-35 second<=1.54 local<=-1e-35
+0.025 keytail>1e-35 keytail<=421 second<=2.62 most<=0.582 second>1.01 mixed<=0.494
+0.025 subjects<=0.391 leadtail>0.0715 mixed>0.0315 closes<=1e-35
+0.024 local<=46 keytail<=263 keytail>70.5
+0.024 last<=0.459 second>1.22 mixed>0.0315 local>8.35
+0.024 peak>-4.71 subjects>0.303
+0.024 peak<=-4.71 carrytail<=0.0413
-0.024 local<=24.1 keytail>223 mixed<=0.245 leadtail<=0.639
-0.024 second<=1.2 margin>-65.2 peak<=-23
+0.024 usual>1e-35 second<=1.5 peak>-21 keytail<=308 second>0.981 local>9.56
+0.024 leans<=1e-35 mixed<=0.16 closes<=1e-35 leadtail>0.49 keytail>302
+0.024 leans<=1e-35 mixed<=0.16 closes<=1e-35 leadtail<=0.49 carrytail<=0.0382
-0.024 usual>1e-35 second>1.48 bylines<=1e-35 closes<=1e-35 leadtail<=0.194
-0.024 second>2.62 keytail<=361 keytail>85.5 leadtail<=0.153
+0.024 closes<=1e-35 subjects<=0.754 peak>-19.5 second>1
+0.024 closes<=1e-35 subjects<=0.754 peak>-19.5 second<=1 leadtail>0.614
+0.024 linked<=0.182 leadtail>0.358 closes<=1e-35 bylines<=1e-35 subjects>0.0862
+0.024 subjects>0.222 leadtail>0.408 last<=0.283
+0.024 subjects<=0.222 leadtail<=0.141
-0.024 last<=0.459 second<=1.48 local<=24.1 keytail>192 second>0.863
-0.024 last<=0.459 second<=1.48 local<=24.1 keytail<=192 crossz>-2.84
-0.024 local<=46 keytail>263 second>0.923 carrytail>0.0366
+0.024 keyhead<=0.432 second>1.22 mixed>0.0524 local>8.35
+0.024 second<=2.62 local>-4.77 second>1 margin>-6.03
-0.024 keytail>1e-35 bylines<=1.5 keyhead<=0.552 second<=1.23 peak<=-11.9
-0.023 bylines<=8.5 bylines>2.5 mixed<=0.27 per<=0.606 peak<=2.56
+0.023 leans<=1e-35 mixed<=-0.164 leadtail<=0.467 steady>4.67
-0.023 linked>0.116 margin<=5.53 closes>1e-35
-0.023 bylines<=1.5 leadtail<=0.654 keytail>207 local>8.97 mixed>0.0977
+0.023 leans<=1e-35 second<=1.24 keytail<=199 local>16.9
+0.023 linked<=0.261 leadtail>0.0564 closes<=1e-35 bylines<=1e-35 steady>-0.664 mixed>-0.103 local>24.1
+0.023 bylines<=8.5 bylines>2.5 keytail<=353 peak>1.55 margin>3.78
+0.023 linked<=0.261 bylines<=1e-35 crossz<=-2.4 second<=1.26 keytail<=223 keytail>40.5
+0.023 crossz<=-3.33 most<=0.303 closes<=1e-35 mixed>-1e-35 peak<=1.13
+0.023 leadtail>0.0564 last<=0.22 closes<=1e-35 bylines<=1e-35 crossz<=-3.58 mixed>-0.103
+0.023 keyhead<=0.552 second>1.22 mixed>-0.257 local>5.64
+0.023 linked>0.116 margin>5.53
+0.023 linked<=0.116 leadtail<=0.153
-0.023 bylines<=8.5 bylines>2.5 keytail<=353 peak>1.55 margin<=3.78
-0.023 keytail>79.5 keytail<=155 signed<=1e-35 leadtail<=0.104
+0.023 keytail<=155 signed>1e-35 keytail>27.5
-0.023 local<=24.1 keytail<=7.5 crossz<=-2.26
-0.023 linked<=0.261 bylines<=1e-35 crossz>-2.4
+0.023 keytail>1e-35 keytail<=421 bylines<=2.5 second>0.981 margin>-6.03
-0.022 keyhead<=0.552 bylines<=1e-35 second<=1.48 local<=3.53
-0.022 second>2.52 keytail<=73.5
-0.022 local<=24.1 keytail<=152 most>0.402
+0.022 subjects<=0.754 bylines<=1e-35 leadtail>0.0451 keytail<=263 closes<=1e-35 keytail>70.5
+0.022 keytail>155 leadtail>0.654 second<=0.923
-0.022 usual>1e-35 bylines<=1.5 second>1.23 crossz>-6.01 keytail>235
+0.022 leans<=1e-35 second>1 local<=74.9 margin>-6.03
+0.022 closes<=1e-35 local>4.72 bylines<=1e-35 crossz<=-3.33 keytail<=203
+0.022 local>-3 second<=1.22 leadtail>0.902
+0.022 keytail>7.5 keytail<=389 closes<=1e-35 steady>-1 bylines<=1e-35
-0.022 subjects<=0.754 bylines<=1e-35 leadtail<=0.0451
-0.022 keyhead<=0.552 second>1.22 mixed>-0.257 local<=5.64
-0.022 second>1e-35 mixed>-0.257 local<=1.6
+0.022 second>2.62 local<=8.66 leans<=1e-35 mixed<=0.277
-0.022 second>1.01 local<=74.9 margin<=-6.03 mixed>0.669
+0.022 local>3.83 closes<=1e-35 leadtail>0.185 last>0.154
-0.022 keytail>504 leadtail<=0.902
+0.022 second<=-1e-35 keytail>16.5 keytail<=125 carry<=0.174
+0.022 leadtail>0.0451 last<=0.224 local<=24.1 carrytail<=0.0413
+0.022 local>24.1 mixed>-0.00923
-0.022 usual>1e-35 second>2.52 keytail>361
-0.022 usual>1e-35 second>2.52 keytail<=73.5
-0.022 usual>1e-35 second<=2.52 keyhead>0.432
+0.022 local>4.72 closes<=1e-35 subjects<=0.131 mixed>-1e-35
-0.022 crossz>-3.33 closes>1e-35
+0.022 last<=0.33 leans<=1e-35 second<=1.24 local>23.5
-0.022 keyhead<=0.552 bylines<=1e-35 second<=1.5 local<=3.53
-0.021 local<=46 keytail<=336 leans>1e-35 carry>0.0439 second>0.187
+0.021 keytail>207 local>52.4
+0.021 second>1e-35 mixed<=-0.257
-0.021 keytail>7.5 keytail<=389 closes<=1e-35 subjects<=0.732 leadtail<=0.266 subjects>0.0862
+0.021 most>0.25 peak>-1.78 subjects<=0.462
+0.021 most<=0.25 leadtail<=0.145
-0.021 last<=0.459 keytail<=12.5 signed<=1e-35
+0.021 keytail>1e-35 keytail<=70.5 carry<=0.04
+0.021 second>1.2 margin>-7.29 subjects>0.462
+0.021 second<=0.187 keytail>143 local>13.6
-0.021 subjects<=0.576 leadtail<=0.0606
-0.021 last>0.33 mixed<=0.0826
-0.021 last<=0.33 local<=24.1 leadtail<=0.314 carrytail>0.0413
+0.021 keytail<=207 bylines<=1e-35 cross>1e-35 peak>-9.2 second>1.46
+0.021 linked<=0.261 closes>1e-35 keytail>223
+0.021 linked<=0.261 closes<=1e-35 bylines<=1e-35 crossz<=-3.5 mixed<=0.254 keytail<=207
-0.021 second<=1.5 subjects<=0.882 margin<=-67.4
-0.021 second>2.52 keytail<=67.5
-0.021 linked<=0.261 closes<=1e-35 bylines>1e-35
-0.021 linked<=0.261 closes<=1e-35 bylines<=1e-35 crossz>-3.5
-0.021 second<=2.52 local>-3 keytail>12.5 mixed>-0.257 local<=23.5 peak<=-19.1
-0.021 second<=2.52 local>-3 keytail<=12.5 signed<=1e-35
-0.021 last<=0.49 second>2.52 keytail<=73.5
-0.021 last<=0.49 second<=2.52 local<=46 keytail<=192 crossz>-2.26
+0.021 keyhead<=0.552 second>1.23 mixed>0.0524 local>5.64
+0.021 keytail>79.5 keytail<=155 signed<=1e-35
-0.021 leans>1e-35 crossz>-4.36 keyhead<=0.0209
-0.021 leans>1e-35 crossz<=-4.36 carry>0.244
+0.020 closes>1e-35 second>0.77 second<=1.08
-0.020 second>2.84 keytail>211
-0.020 subjects<=0.732 bylines>1e-35
+0.020 keytail>207 leadtail>0.654 second<=0.965
+0.020 subjects<=0.569 leadtail>0.0564 mixed>0.0163 last<=0.119
+0.020 subjects<=0.569 leadtail>0.0564 mixed<=0.0163 second>1.23 leans>1e-35
+0.020 subjects<=0.569 leadtail>0.0564 mixed<=0.0163 second<=1.23 local<=22.7
-0.020 last<=0.49 second<=2.52 local<=46 keytail>192 mixed>0.0597
-0.020 crossz<=-2.84 most>0.311
-0.020 bylines<=1.5 leadtail<=0.654 local<=9.88 carry>0.198 leadtail>0.438
-0.020 bylines<=1.5 leadtail<=0.654 local<=9.88 carry<=0.198 keytail>146
+0.020 second>1.22
+0.020 local>-3 second>1 local<=74.9 margin>-6.03
-0.020 keytail>361 usual>1e-35 second>2.62
-0.020 keytail>85.5 usual>1e-35 second>2.62 keytail<=361 leadtail<=0.153
+0.020 keytail<=421 leadtail>0.49 second<=1.69
-0.020 crossz<=-2.84 carry>0.177 local<=25
+0.020 second>1.22 crossz<=-6.01 mixed<=0.591 keyhead>0.089
+0.020 keytail>1e-35 keytail<=155 local<=125 signed>1e-35
-0.020 subjects<=0.569 leadtail<=0.0564
+0.020 leans<=1e-35 keytail<=85.5 leadtail>0.387 second>1.44
+0.020 leans<=1e-35 keytail<=336 leadtail<=0.387 subjects<=0.139
+0.020 second<=2.52 local>-4.77 keyhead<=1e-35 bylines<=1e-35
+0.020 linked<=0.156 leadtail>0.0992 closes<=1e-35 mixed>1e-35
-0.020 local<=46 crossz<=-2.26 mixed>0.494
+0.019 local<=46 keytail<=70.5 carry<=0.0477
+0.019 local>4.72 closes<=1e-35 subjects>0.131 leadtail>0.358
+0.019 keytail>12.5 keytail<=421 closes<=1e-35 subjects<=0.0862 leadtail<=0.512
-0.019 local<=46 keytail<=70.5 carry>0.0477 steady>-1.73
+0.019 carrytail<=0.238 second>1.2 margin>-7.29 subjects>0.462
+0.019 carrytail<=0.238 second>1.2 margin<=-7.29 crossz<=-6.01 mixed<=0.505
+0.019 keytail>1e-35 keytail<=79.5 signed<=1e-35 carry<=0.0477
-0.019 second<=0.187 leans<=1e-35 leadtail<=0.275 keyhead>1e-35
+0.019 keytail>7.5 keytail<=389 closes<=1e-35 leadtail>0.614
-0.019 keyhead<=0.552 second<=1.48 peak<=-21
-0.019 keytail>489
+0.019 leans<=1e-35 second<=1.26 keytail<=203 keytail>40.5
-0.019 local<=24.1 keytail>446 mixed>0.316
-0.019 local<=24.1 keytail>152 mixed<=0.316 crossz>-4.8
-0.019 leadtail>0.0451 last>0.224
-0.019 leadtail<=0.0451 carrytail<=0.035
-0.019 last<=0.33 leans>1e-35 carry>0.0247
-0.019 closes<=1e-35 local>1.01 bylines>1e-35
-0.019 closes<=1e-35 local>1.01 bylines<=1e-35 crossz>-2.26
-0.019 second>2.52 linked>0.235
-0.019 keytail>1e-35 keytail<=79.5 signed<=1e-35 carry>0.0477
-0.019 usual>1e-35 bylines<=1.5 second<=1.5 peak<=-21
-0.019 last>0.292 carry<=0.106
-0.019 last<=0.292 leadtail<=0.266 subjects>0.0862
-0.019 crossz<=-2.84 most>0.402
+0.019 leans<=1e-35 second>1.26 mixed<=0.708 keyhead>0.0942
+0.019 usual>1e-35 second>1.54 keytail>113 leadtail>0.123
+0.019 subjects<=0.462 leadtail>0.0715 mixed>0.0597 last>0.119
+0.018 keytail>1e-35 bylines<=1.5 keyhead<=0.552 second>1.23 mixed>-0.257
-0.018 keyhead<=0.432 second>1.22 mixed>0.0524 local<=8.35
-0.018 keyhead<=0.432 second<=1.22 peak<=-11.1
-0.018 closes<=1e-35 subjects<=0.732 keytail<=79.5 carry>0.0439
+0.018 local>24.1 usual<=0.626 second>1.01
+0.018 crossz<=-2.84 most<=0.402 bylines<=1e-35 leans<=1e-35 closes<=1e-35 mixed>-0.103
-0.018 second>1.09 local<=74.9 margin<=-6.03 mixed>0.708
-0.018 second>1.2 margin<=-7.29 keytail<=79.5
+0.018 second>1.22 crossz<=-6.01 mixed<=0.591 keyhead>0.0915
+0.018 keyhead<=0.552 second<=1.48 peak>-21 second>1 margin>-6.03 steady<=6.25
-0.018 usual>1e-35 second>1.5 bylines>1e-35 per<=0.69
-0.018 subjects<=0.526 leadtail<=0.0606
+0.018 keytail<=192 carrytail>1e-35 leadtail>0.394 keytail>164
-0.018 leadtail>0.0564 last>0.22
-0.018 leadtail<=0.0564 steady>6.25
-0.018 local<=2.25 mixed<=0.00877
-0.018 keytail<=73.5 signed<=1e-35 local>4.45 carry>0.04 leans>1e-35
-0.018 leadtail>0.0606 last>0.189
-0.018 leadtail<=0.0606 carrytail<=0.0335
-0.018 bylines<=1.5 second<=1.23 peak>-11.9 steady<=0.333 leadtail<=0.394
-0.018 bylines<=1.5 second<=1.23 peak<=-11.9 subjects<=0.111
-0.018 keytail>1e-35 keyhead<=0.552 second>1.22 last>0.11 leadtail<=0.347
-0.018 keytail>1e-35 keyhead<=0.552 second<=1.22 peak<=-11.1
+0.018 keyhead<=0.552 second<=2.21 local>9.88 carrytail<=0.0185
-0.018 local>2.25 closes<=1e-35 crossz>-3.82
+0.018 last<=0.33 local>24.1 mixed>-0.00923
-0.017 local<=24.1 keytail<=40.5 crossz<=-2.94 carry>0.0674
-0.017 closes<=1e-35 subjects<=0.732 keytail>504
-0.017 linked<=0.261 bylines>1e-35
-0.017 usual>1e-35 second<=1.48 peak<=-21
+0.017 second>1.01 local<=74.9 keytail<=269 local>6.21 mixed<=0.455
-0.017 bylines<=2.5 keytail>421
-0.017 last<=0.49 second<=1e-35 leadtail<=0.4
-0.017 keytail>1e-35 keytail<=70.5 carry>0.04
+0.017 second<=2.52 local>-3 keytail>12.5 mixed<=-0.257
-0.017 keytail<=207 bylines<=1e-35 cross>1e-35 peak<=-9.2 subjects>0.111 second>1.78
+0.017 bylines<=8.5 bylines>2.5 keytail<=353 peak>1.55
+0.017 linked<=0.305 bylines<=1e-35 keyhead<=1e-35
+0.017 keytail<=1.32e+03 linked<=0.343 bylines<=11.5 local>125
-0.017 keytail<=389 second<=0.981 second>0.896
+0.017 closes>1e-35 second<=1.21 second>0.77
+0.017 last<=0.459 local<=46 carrytail<=0.0382
+0.017 keyhead<=0.552 bylines<=1e-35 keytail>207 local>52.4
+0.017 keytail>1e-35 keytail<=489 leadtail<=0.654 keyhead<=0.0271
+0.017 last<=0.49 local>24.1 usual<=0.626 leadtail<=0.902 second>1.02
+0.017 second>1 local<=74.9 margin>-6.03
-0.017 keytail>389 subjects<=0.576
-0.017 keytail>12.5 subjects<=0.576 keytail<=389 leadtail<=0.46 subjects>0.0862
+0.017 keyhead<=0.552 second>1.22
+0.017 usual>1e-35 bylines<=1.5 second>1.5 leadtail<=0.429 keyhead<=0.182
-0.017 local<=46 keytail>263 second>0.923 carrytail>0.0366 leadtail>0.33
+0.016 bylines<=1.5 second>1.23
+0.016 last<=0.49 second>1.48 crossz>-6.01 keytail<=215 bylines<=1e-35 usual>0.0438
-0.016 leans>1e-35 crossz>-5.08 keyhead<=0.0328
-0.016 keyhead<=0.552 bylines>1e-35 mixed>-0.0184
-0.016 second<=-1e-35 keytail>16.5 keytail<=125 carry>0.174
+0.016 bylines<=2.5 closes>1e-35
+0.016 second>1.22 crossz<=-6.01 mixed>0.591
+0.016 leadtail>0.0715 last<=0.174 closes<=1e-35 bylines>1e-35
+0.016 leadtail>0.0715 last<=0.174 closes<=1e-35 bylines<=1e-35 crossz>-3.58
-0.016 usual>1e-35 bylines>1.5 local<=35.8
-0.016 usual>1e-35 bylines<=1.5 second>1.5 leadtail<=0.429 keyhead>0.182
+0.016 keytail>192 local>52.4
-0.016 last<=0.49 second<=1.5 local<=9.88 leadtail<=0.601
+0.016 second<=0.187 keytail<=64.5 carry<=0.174 peak>1e-35 leadtail<=0.295 keyhead<=0.0138
+0.016 subjects<=0.576 leadtail>0.0606 closes<=1e-35 last<=0.154 bylines>1e-35
+0.016 subjects<=0.576 leadtail>0.0606 closes<=1e-35 last<=0.154 bylines<=1e-35 local<=24.1 leadtail<=0.358
-0.016 subjects<=0.754 bylines>1e-35
+0.016 keyhead<=0.552 second<=1.22 margin>-20.7 leadtail>0.902 steady<=113
-0.016 second<=0.187 keytail<=64.5 carry<=0.174 peak>1e-35 leadtail<=0.295 keyhead>0.0138
+0.016 carrytail>0.0874 local>9.88 peak>-6.95
+0.016 carrytail<=0.0874 closes<=1e-35 leadtail<=0.237
-0.016 keyhead<=0.552 bylines<=1e-35 second>1.48 keytail<=61.5
-0.016 usual>1e-35 second<=1.48 peak<=-23
+0.016 keyhead<=0.552 second<=1.48 local>46 carrytail>0.0185
+0.016 second<=2.52 local>-4.77 keyhead<=0.432 mixed<=-0.257 steady>7.11 keyhead>0.0357
-0.016 keytail>12.5 keytail<=421 closes<=1e-35 subjects<=0.569 leadtail<=0.512 subjects>0.0862
+0.015 keytail>7.5 keytail<=389 closes<=1e-35 subjects<=0.0862 leadtail<=0.501
+0.015 second<=0.187 keytail<=143 keytail>16.5 carry<=0.167
+0.015 keyhead<=0.552 bylines<=1e-35 second<=1.48 local>46 keyhead>1e-35
-0.015 leadtail>0.0715 last>0.174
-0.015 leadtail<=0.0715 carrytail<=0.0335
+0.015 usual>1e-35 second>1.5
+0.015 usual>1e-35 bylines<=1.5 second>1.23 crossz>-6.01 keytail<=235
+0.015 closes>1e-35 second<=0.77 leadtail<=0.27
-0.015 closes<=1e-35 crossz<=-2.26 mixed>0.349
+0.015 closes<=1e-35 local>1.01 bylines<=1e-35 crossz<=-2.26 keytail<=203
+0.015 usual>1e-35 second>1.5 leadtail>0.185 keytail>184
-0.015 second<=2.52 most<=0.751 bylines<=11.5 bylines>2.5
-0.015 second<=2.52 most<=0.751 bylines<=2.5 peak<=-27.7 local<=26.6
-0.015 usual>1e-35 second<=1.48 peak<=-23.6
+0.015 keyhead<=0.552 second<=1.23 peak>-11.9 local>23.5
-0.015 keyhead<=0.552 second<=1.22 margin<=-20.7
+0.015 last<=0.459 second<=1.22 local>23.5
-0.015 keytail>1e-35 usual>1e-35 second>2.62 keytail<=85.5
-0.015 keytail<=1.32e+03 linked<=0.343 bylines>11.5 second<=0.923
+0.015 keyhead<=0.552 second<=1.22 margin>-20.7 leadtail<=0.902 carrytail<=0.0185
-0.015 last<=0.49 local<=24.1 keytail>152 leadtail<=0.654
-0.015 closes<=1e-35 subjects<=0.732 keytail<=504 keytail>79.5 mixed>0.349
-0.015 second>2.52 keytail>67.5 keytail<=361 leans>1e-35
+0.014 keytail>1e-35 keyhead<=0.552 second>1.22 last>0.11 leadtail>0.347
+0.014 bylines<=8.5 bylines>2.5 keytail>370 last>0.119 local>37.5
-0.014 second>2.62 keytail<=85.5
-0.014 keytail>7.5 keytail<=421 closes<=1e-35 subjects<=0.569 bylines>1e-35
-0.014 second<=2.52 local>-4.77 keyhead<=0.432 bylines>1e-35
-0.014 keytail>207 leadtail<=0.654 local>8.97 second<=1 mixed>0.00877
+0.014 last<=0.49 second<=2.52 local>46
+0.014 closes>1e-35 mixed>0.0597
-0.014 keytail<=207 bylines>1e-35 local>9.88 usual<=0.174
-0.014 closes<=1e-35 crossz>-4.36 subjects>0.147 leadtail>0.275
+0.014 crossz<=-2.84 carry>0.177 local>25
+0.014 crossz<=-2.84 carry<=0.177 closes<=1e-35 bylines>1e-35
+0.014 crossz<=-2.84 carry<=0.177 closes<=1e-35 bylines<=1e-35 leadtail<=0.0715
-0.014 second<=1.22 margin>-65.2 peak>-23 leadtail<=0.654 local<=24.1 carry>0.181
-0.014 carry<=0.758 bylines>8.5 most>0.25
-0.014 carry<=0.758 bylines<=8.5 bylines>2.5
+0.014 keyhead<=0.552 bylines<=1e-35 second<=1.5 local>37.5 keyhead>1e-35
-0.014 usual>1e-35 second>2.03 keytail>361
-0.014 usual>1e-35 second>2.03 keytail>73.5 keytail<=361 leans>1e-35
-0.014 usual>1e-35 second>2.03 keytail<=73.5
-0.014 usual>1e-35 second<=2.03 local<=-1e-35
-0.014 keytail>7.5 keytail<=79.5 signed<=1e-35 carry>0.0477
-0.014 subjects<=0.462 mixed>0.245
-0.014 keytail<=2.54e+03 local<=125 mixed>0.563 margin<=-10.9 second>1.43
-0.014 keytail<=2.54e+03 local<=125 mixed>0.563 margin<=-10.9 second<=1.43 leadtail>0.394
-0.014 cross>0.37 local>18.3 leadtail<=0.228
+0.014 crossz<=-3.33 carry<=0.205 mixed>-1e-35
-0.014 linked<=0.305 bylines>1e-35 mixed>-0.0184
-0.014 linked<=0.305 bylines<=1e-35 keyhead>1e-35 leadtail<=0.49 steady<=5.06
+0.014 usual>1e-35 second>2.03 keytail>73.5 keytail<=361 leans<=1e-35 leadtail<=0.153
+0.014 last<=0.33 local<=24.1 leadtail>0.314 keytail<=192
-0.014 linked>0.182 local>11
-0.014 linked<=0.182 leadtail<=0.0715
-0.014 local<=46 keytail<=263 mixed>0.563
+0.014 bylines<=1.5 leadtail<=0.654 keytail>207 local>52.4
+0.014 bylines<=1.5 leadtail<=0.654 keytail<=207 keytail>67.5
+0.014 keytail>27.5 keytail<=155 signed>1e-35
+0.014 carrytail<=0.238 second>1 margin>-6.03 steady<=6.25
+0.014 carrytail<=0.238 second>1 margin<=-6.03 local>74.9
+0.014 local>9.88 carrytail<=0.0185 mixed>-0.131
+0.013 keyhead<=0.432 second<=1.22 peak>-11.1 local<=46 carrytail<=0.0382
-0.013 second>2.52 keytail>73.5 keytail<=361 leans>1e-35
-0.013 crossz>-3.33 leadtail>0.281
-0.013 crossz<=-3.33 carry>0.205
-0.013 keyhead<=0.552 keytail<=12.5 signed<=1e-35
-0.013 usual>1e-35 second>1.5 local<=67.7 keytail>101 leadtail<=0.181
-0.013 usual>1e-35 second>1.5 local<=67.7 keytail<=101 margin<=-14.9
+0.013 second>4.43 keytail<=211 per<=0.0894
+0.013 bylines<=8.5 bylines>2.5 keytail>353 last>0.135 local>37.5
-0.013 keytail<=7.5 second>1.33 local<=8.04
-0.013 local<=46 keytail>263 second>0.863
-0.013 closes<=1e-35 crossz>-4.36 subjects>0.147 leadtail>0.169
-0.013 local>3.53 mixed>0.245
-0.013 local<=3.53 leadtail>0.438
+0.013 local>46 closes<=1e-35 second<=1
+0.013 keytail<=421 leadtail<=0.49 subjects<=0.144 carry<=0.106
+0.013 subjects<=0.462 mixed<=0.245 closes<=1e-35 leadtail<=0.358 local<=16.9
-0.013 carry<=0.758 second<=1.01 leadtail<=0.902 keytail>459
+0.013 last<=0.459 local<=46 keytail>336 carrytail<=0.0366
+0.013 last<=0.459 local<=46 keytail<=336 leadtail>0.394
-0.013 closes<=1e-35 carrytail>0.11 leadtail>0.31 last<=0.216
-0.013 closes<=1e-35 carrytail<=0.11 crossz>-3.82
-0.013 keytail>7.5 carrytail>0.0185 leadtail>0.0411 leans>1e-35
-0.013 closes<=1e-35 local>4.72 bylines>1e-35
-0.013 closes<=1e-35 local>4.72 bylines<=1e-35 crossz>-3.33
-0.013 closes<=1e-35 local<=4.72 leadtail>0.281
+0.013 carrytail<=0.0382 second<=1.01
+0.013 usual>1e-35 bylines<=1.5 second>1.23 crossz<=-6.01 mixed>0.591
+0.013 local>-3 second>1.22 crossz<=-6.01 mixed>0.591
-0.013 usual>1e-35 second>1.54 local<=67.7 keytail<=101 margin<=-14.9
-0.013 linked<=0.305 bylines>1.5
-0.013 linked<=0.305 bylines<=1.5 leadtail<=0.654 second<=1 second>0.896
-0.013 linked<=0.305 bylines<=1.5 leadtail<=0.654 second<=0.896 steady<=0.333
-0.013 keyhead<=0.552 second>2.21 keytail>361
-0.013 keyhead<=0.552 second>2.21 keytail<=73.5
+0.013 keyhead<=0.552 bylines>1.5 local>12.8 mixed<=-0.0184 keytail>143
+0.013 keyhead<=0.552 bylines>1e-35 local>12.8 mixed<=-0.0184 keytail<=143
+0.013 last<=0.224 leadtail>0.153 bylines>1e-35
+0.013 last<=0.224 leadtail>0.153 bylines<=1e-35 leans>1e-35
-0.013 closes<=1e-35 local>0.663 bylines<=1e-35 keyhead>0.432
-0.013 closes<=1e-35 crossz>-2.26 local>25.8
+0.013 peak<=-1.78 closes<=1e-35 most<=0.157
-0.013 subjects<=0.462 leadtail<=0.0715
+0.013 last<=0.49 second<=1.5 local>9.88 carrytail<=0.0185 mixed>-0.131
-0.013 keytail>7.5 keytail<=389 closes<=1e-35 leadtail<=0.614 steady<=-1 leadtail>0.275
+0.012 linked<=0.305 bylines<=1.5 leadtail>0.654
-0.012 second<=0.187 leadtail>0.281 keytail>143
-0.012 second<=0.187 leadtail>0.281 keytail<=143 carry>0.177
-0.012 second<=0.187 leadtail<=0.281 carry<=1e-35
+0.012 closes<=1e-35 crossz<=-2.26 mixed<=0.349 second>1
+0.012 closes<=1e-35 crossz<=-2.26 mixed<=0.349 second<=1 leadtail>0.601
-0.012 usual>1e-35 second<=1.48 margin<=-67.4
+0.012 second>1.01 local<=74.9 margin>-6.03 carry>0.061
-0.012 second>2.62 local<=8.66 leans<=1e-35 mixed>0.277
+0.012 second<=1.5 subjects<=0.882 margin>-67.4 peak>-21 second>1.01 last<=0.0389 mixed>0.636
+0.012 last<=0.459 second<=1.48 local>24.1
-0.012 last<=0.49 second>1.48 crossz>-6.01 keytail>215
-0.012 last<=0.49 second>1.48 crossz>-6.01 keytail<=215 bylines>1e-35
-0.012 last<=0.49 second>1.48 crossz>-6.01 keytail<=215 bylines<=1e-35 usual<=0.0438
-0.012 last<=0.49 second<=1.48 mixed>0.563
-0.012 second<=2.62 keyhead<=0.552 local<=-4.77
-0.012 keytail<=1.32e+03 carrytail>0.238 last<=0.0805
-0.012 keytail<=1.32e+03 carrytail<=0.238 bylines>11.5 second<=0.923
+0.012 keytail>7.5 keytail<=421 leadtail<=0.614 local>9.88
-0.012 keyhead<=0.552 bylines>1e-35 local<=12.8
+0.012 closes<=1e-35 subjects<=0.754 bylines>1e-35 peak>3.88
+0.012 leadtail>0.654 second<=0.911
-0.012 linked<=0.305 bylines<=1.5 leadtail<=0.654 second>1 local<=5.33
+0.012 keytail>421 mixed<=0.0524
+0.012 keytail>79.5 keytail<=192
-0.012 usual>1e-35 second>1.54 keytail>113 leadtail<=0.123
-0.012 usual>1e-35 second>1.54 keytail<=113 peak<=-7.71
-0.012 closes<=1e-35 local>0.663 second>0.187 keytail>504
-0.012 closes<=1e-35 local>0.663 second<=0.187 carry>1e-35
+0.012 keyhead<=0.552 bylines>1e-35 mixed<=-0.0184 keytail>137 keyhead>0.0781
-0.012 carrytail<=0.238 second<=1 leadtail<=0.902 second>0.896
+0.012 last<=0.49 second>1e-35 mixed<=-0.257 closes<=1e-35
-0.011 keytail<=192 carrytail>1e-35 leadtail<=0.394 subjects>0.147 leadtail>0.228
-0.011 crossz<=-3.33 most>0.303
+0.011 second>0.187
+0.011 second<=2.52 local>46 keyhead<=0.432 bylines<=1e-35 keyhead>1e-35
-0.011 closes<=1e-35 local>0.663 bylines>1e-35
-0.011 keytail>192 mixed>0.316 leadtail>0.408
-0.011 peak<=-0.523 closes<=1e-35 most<=0.138 leadtail<=0.153
+0.011 keyhead<=0.552 second>1.94 keytail>336 leadtail>0.123
+0.011 keyhead<=0.552 second>1.94 keytail>82.5 leadtail>0.123 keytail<=336 leans>1e-35
+0.011 keytail>1e-35 last<=0.49 second>1.48
-0.011 second>1.37 local<=74.9 margin<=-6.03 mixed>0.669
-0.011 second>1 local<=74.9 margin<=-6.03 mixed<=0.669 keyhead>0.11 leadtail<=0.429
+0.011 closes<=1e-35 subjects<=0.754 bylines<=1e-35 crossz<=-2.26 peak>-11.9
-0.011 closes<=1e-35 local>-1e-35 second>0.187 peak<=-21.5
-0.011 closes<=1e-35 local>-1e-35 second<=0.187
-0.011 closes<=1e-35 local<=-1e-35 mixed<=0.0524
+0.011 leadtail>0.0606 last<=0.189 closes<=1e-35 carrytail>0.0535 leadtail<=0.429
-0.011 usual>1e-35 second>1.78 keytail>101 leans>1e-35
-0.011 usual>1e-35 second>1.78 keytail<=101
-0.011 keytail>1e-35 last<=0.49 second<=1.48 margin<=-23.1
-0.011 leans>1e-35 local>9.88
-0.011 local<=46 keytail<=70.5 carry>0.0477 second>0.492
-0.011 second<=1.16 peak<=-10.7 subjects<=0.111
+0.011 keytail<=504 leadtail>0.49 mixed>-0.41
-0.011 second>1.01 local<=74.9 margin<=-6.03 mixed<=0.669 keyhead>0.11 leadtail<=0.429
-0.011 bylines<=1.5 leadtail<=0.49 carry>0.177 local>14
-0.011 bylines<=1.5 leadtail<=0.49 carry<=0.177 subjects>0.139
+0.011 keytail>223 local<=52.4 second<=0.863
+0.011 leadtail>0.438 last<=0.224 local<=24.1 carrytail>0.0413
-0.011 keytail<=2.54e+03 local<=125 subjects>0.87 second>1.58
-0.011 keytail<=1.32e+03 bylines<=7.5 carrytail>0.238 last<=0.0805
-0.011 keyhead<=0.552 bylines>8.5 most>0.25
-0.011 keyhead<=0.552 bylines<=8.5 bylines>2.5
+0.011 local>3.53 mixed<=0.245 closes<=1e-35 subjects>0.0862 leadtail<=0.408
-0.011 keyhead<=0.552 bylines<=1e-35 second>1.48 leadtail<=0.198
+0.011 bylines<=1.5 leadtail>0.49 second<=1.44
+0.011 local>-3 second<=1 leadtail>0.902 local<=22
+0.011 last<=0.459 keytail>12.5 keytail<=203
-0.010 keyhead<=0.552 second<=1.48 local>4.72 carrytail>0.0185 local<=46 keytail>192
+0.010 second>1.2 margin<=-7.29 keytail>79.5 leadtail>0.0992
+0.010 closes>1e-35 second>0.77
+0.010 closes<=1e-35 subjects<=0.732 keytail<=504 keytail>79.5 mixed<=0.349
+0.010 closes<=1e-35 subjects<=0.732 keytail<=79.5 carry<=0.0439
+0.010 keytail>79.5 keytail<=155 signed<=1e-35 leadtail>0.104
+0.010 crossz<=-2.84 most<=0.311 closes<=1e-35 bylines>1e-35
+0.010 crossz<=-2.84 most<=0.311 closes<=1e-35 bylines<=1e-35 leadtail<=0.0992
+0.010 leans<=1e-35 second<=2.62 mixed<=-0.257
-0.010 subjects>0.87 second>1.58
+0.010 closes<=1e-35 subjects<=0.754 bylines<=1e-35 crossz<=-2.26 mixed<=0.349
-0.010 second<=1.5 subjects<=0.882 margin>-67.4 peak<=-21
+0.010 second<=0.187 keytail<=64.5 carry<=0.0805 carry>1e-35 leadtail>0.3
-0.010 crossz<=-3.33 most>0.291
-0.010 keytail>421 leadtail<=0.902 mixed>0.0524 leadtail>0.483
-0.010 keyhead<=0.552 second<=1.22 peak>-11.1 leadtail<=0.902 keytail>308
-0.010 second<=0.492 local>-4.77 mixed>-0.257
+0.010 usual>1e-35 second>1.5 leadtail>0.185 keytail>101 keytail<=184 leadtail<=0.387
-0.010 second>1.01 local<=74.9 keytail>269
-0.010 keyhead<=0.552 second>1.94 keytail>82.5 leadtail<=0.123
-0.010 keyhead<=0.552 second>1.94 keytail<=82.5
-0.010 keyhead<=0.552 second<=1.94 local<=-1e-35
-0.010 second>2.62 second<=2.84 leadtail<=0.22
+0.010 mixed<=0.293 leadtail>0.654 keytail>302
+0.010 mixed<=0.293 leadtail>0.654 keytail<=302 second<=0.738
+0.010 mixed<=0.293 leadtail<=0.654 second>1
-0.010 local>-3 second<=1.22 leadtail<=0.902 keytail>308
-0.010 subjects>0.182 peak<=3.88 closes>1e-35
+0.010 keytail>7.5 carrytail<=0.0185 mixed>-0.0367
-0.010 last<=0.459 local<=46 carrytail>0.0382 leadtail>0.358 keytail>263
-0.010 last<=0.459 local<=46 carrytail>0.0382 leadtail<=0.358 carry<=0.109
-0.010 usual>1e-35 second>1.5 leadtail<=0.185
+0.010 keytail<=73.5 signed<=1e-35 local>4.45 carry<=0.04
-0.010 usual>1e-35 bylines<=1.5 second<=1.23 peak>-11.9 steady<=0.658
-0.010 keyhead<=0.552 bylines<=1e-35 second>1.5 leadtail<=0.198
-0.010 last>0.224 peak>-5.08
+0.010 linked<=0.305 bylines<=1e-35 keyhead>1e-35 leadtail>0.49
+0.010 bylines<=1.5 second<=1.23 peak>-11.9 steady>0.333 keytail<=192
+0.010 bylines<=1.5 leadtail<=0.654 keytail<=207 second<=1e-35 leadtail>0.394
+0.010 local<=24.1 keytail<=223 crossz<=-2.94 keytail>40.5
+0.010 local<=24.1 keytail<=40.5 crossz<=-2.94 carry<=0.0674
-0.010 usual>1e-35 second<=2.52 keyhead<=0.432 local<=24.1 keytail>192
+0.010 leans<=1e-35 mixed<=-0.164 leadtail<=0.467 steady<=4.67
+0.010 second<=1.22 margin>-65.2 peak>-23 leadtail>0.654
+0.010 last<=0.49 second<=1e-35 leadtail>0.4 keytail>149
-0.010 usual>1e-35 second<=1.5 peak>-21 keytail>308 second>0.798
-0.010 usual>1e-35 second<=1.5 peak>-21 keytail<=308 second>0.981 local<=9.56
-0.010 last<=0.224 leadtail<=0.153
-0.010 closes<=1e-35 subjects<=0.754 peak>-19.5 second<=1 leadtail<=0.614
-0.009 keytail<=504 mixed>0.563
-0.009 leans>1e-35 local>5.64
+0.009 closes>1e-35 second>0.77 leadtail<=0.902
-0.009 usual>1e-35 second>1.5 bylines<=1e-35 leadtail<=0.185
+0.009 bylines<=1.5 leadtail<=0.654 keytail<=207 second>1e-35
-0.009 carrytail<=0.238 second>1.2 margin<=-7.29 crossz>-6.01 second<=1.69
+0.009 leans<=1e-35 mixed<=0.16 closes<=1e-35 leadtail<=0.49 carrytail>0.0382
+0.009 keytail<=2.54e+03 local>125 keytail>161 mixed>-0.00923
+0.009 keytail<=161 local>125 last>0.0298
+0.009 local<=46 keytail>263 second>0.923 carrytail<=0.0366
+0.009 local<=46 keytail>263 second<=0.923
+0.009 carry<=0.758 second>1.01 local>29.4 margin<=-4.73
-0.009 last<=0.459 keytail>203 local<=52.4
+0.009 closes<=1e-35 local>0.663 bylines<=1e-35 keyhead<=0.432 second>1
+0.009 carrytail>0.0382 leadtail>0.31 keytail<=336
+0.009 carrytail<=0.0382 second>1.01 keyhead>0.166
+0.009 local<=46 keytail>263 mixed<=0.0163
+0.009 keytail>504 steady>26.6 carrytail>0.0366 leadtail>0.902
+0.009 keytail>504 steady>26.6 carrytail<=0.0366 mixed>0.0524
+0.009 bylines<=8.5 bylines>2.5 mixed<=0.27 per<=0.606 peak>2.56
-0.009 keytail<=207 bylines>1e-35
-0.009 local<=46 crossz>-2.26 second>1.58
-0.009 local<=46 crossz>-2.26 second<=1.58 signed>1e-35
+0.009 keytail<=192 keytail>70.5
-0.009 local>3.83 closes<=1e-35 leadtail<=0.185
-0.009 local<=3.83 mixed<=0.0163 leadtail>0.281
+0.009 second<=2.52 local>23.5 keytail>12.5 mixed>-0.257
-0.009 keytail>1e-35 keytail<=421 second<=2.62 most<=0.582 second>1.01 mixed>0.494
+0.009 keytail>7.5 keytail<=421 closes<=1e-35 subjects<=0.569 bylines<=1e-35 leadtail<=0.501
-0.009 keytail>155
-0.009 keyhead<=0.552 second<=1.22 peak>-11.1 leadtail<=0.902 keytail>421
-0.009 keyhead<=0.552 second<=1.22 peak>-11.1 leadtail<=0.281 keytail<=421 steady<=6.25
-0.009 second<=2.52 local>-4.77 keyhead<=0.432 bylines<=1e-35 keyhead>1e-35 local<=46 leadtail<=0.358
-0.009 closes<=1e-35 subjects<=0.754 bylines<=1e-35 crossz<=-2.26 mixed>0.349
-0.009 closes<=1e-35 subjects<=0.754 bylines<=1e-35 crossz<=-2.26 peak<=-11.9
+0.009 keytail<=2.54e+03 local>125 last>0.0109
+0.009 second>0.187 mixed<=-0.257 keyhead>0.0357
-0.009 keytail<=389 second>0.981 mixed>0.455
+0.009 last<=0.49 second>1e-35 mixed>-0.257 local>46
+0.009 usual>1e-35 second>1.78 keytail>380 leans<=1e-35
+0.009 usual>1e-35 second>1.78 keytail>101 leans<=1e-35 keytail<=380 leadtail<=0.123
+0.008 last<=0.292 leadtail>0.266 second>1.24 leans>1e-35
+0.008 last<=0.292 leadtail>0.266 second<=1.24 keytail>192
+0.008 last<=0.292 leadtail<=0.266 subjects<=0.0862
+0.008 keyhead<=0.552 second<=1.22 peak>-11.1 leadtail<=0.902 keytail<=421 steady>6.25
+0.008 keytail>7.5 carrytail>0.0185 leadtail>0.0411 leans<=1e-35 keytail<=308
+0.008 bylines<=1.5 leadtail<=0.654 local>9.88 second>1.02
+0.008 bylines<=1.5 leadtail<=0.654 keytail>207 local>8.97 mixed<=0.0977
+0.008 keytail>7.5 keytail<=79.5 signed<=1e-35 carry<=0.0477
-0.008 local<=46 keytail>336 carrytail>0.0366 peak>2.02
+0.008 linked<=0.261 leadtail>0.0564 closes<=1e-35 bylines<=1e-35 steady>-0.664 mixed>-0.103 local<=24.1
-0.008 leans<=1e-35 second<=1.26 keytail>203
-0.008 keytail>7.5 keytail<=389 closes<=1e-35 steady>-1 bylines>1e-35
-0.008 keytail>7.5 keytail<=389 closes<=1e-35 steady<=-1 leadtail>0.281
+0.008 closes<=1e-35 crossz<=-2.26 mixed<=0.437 second>1
+0.008 closes<=1e-35 crossz<=-2.26 mixed<=0.437 second<=1 leadtail>0.601
+0.008 bylines<=1.5 leadtail<=0.654 keytail<=67.5 subjects<=0.147
+0.008 keytail<=1.32e+03 local>125 last>0.0109
+0.008 keytail>1e-35 keytail<=37.5 leadtail<=0.654 keyhead>0.0271 carry<=0.0674
+0.008 keytail<=155 signed<=1e-35 keytail>79.5 leadtail>0.104
+0.008 local>46 closes<=1e-35 second>1 leadtail<=0.149
-0.008 keytail<=70.5 signed<=1e-35 carry>0.0477 second>0.412
-0.008 subjects<=0.87 keytail>192 local<=24.1
-0.008 second<=1.22 margin>-65.2 peak>-23 leadtail<=0.654 local<=24.1 carry<=0.181 subjects>0.139
+0.008 local<=24.1 keytail>223 mixed<=0.245 leadtail>0.639
+0.008 local<=24.1 keytail<=223 crossz<=-2.26 keytail>7.5
-0.008 peak<=-2.49 most<=0.138 leadtail<=0.104
+0.008 carry<=0.758 second<=1.01 leadtail>0.902 local<=22
+0.008 closes<=1e-35 carrytail<=0.11 crossz<=-3.82 mixed>-0.0777
+0.008 usual>1e-35 second<=2.52 keyhead<=0.432 local>24.1
-0.008 keyhead<=0.552 bylines<=1e-35 keytail>207 local<=52.4
+0.008 keytail<=207 leadtail<=0.49 subjects<=0.144
-0.008 keytail>192 second>0.187 mixed>0.316 leadtail>0.408
-0.008 keytail>421 second>0.77 mixed<=0.316
-0.008 usual>1e-35 second<=1.78 margin<=-23.6
+0.008 keytail<=1.32e+03 bylines<=7.5 local>125 mixed>0.0238
-0.008 local>-3 second<=1 leadtail<=0.902 second>0.881
-0.008 second<=0.187 keytail<=64.5 carry<=0.174 peak>1e-35 leadtail<=0.295
+0.007 second<=2.52 local>-4.77 keyhead<=0.432 second>1
-0.007 subjects>0.391 closes>1e-35
-0.007 subjects<=0.391 leadtail<=0.0715
-0.007 local<=24.1 peak>-20 crossz<=-2.26 keytail>192
+0.007 subjects>0.308 closes>1e-35
+0.007 subjects<=0.308 leadtail<=0.0992
+0.007 linked<=0.261 leadtail>0.0564 bylines<=1e-35 closes<=1e-35 steady>-0.664 mixed>-0.117 local<=24.1
+0.007 closes>1e-35 local<=49.1 second>0.77
+0.007 closes<=1e-35 local>0.663 second<=0.187 carry<=1e-35
+0.007 second>1.5
-0.007 linked>0.156 leadtail>0.394 last<=0.278
-0.007 linked<=0.156 leadtail<=0.0992
+0.007 leans<=1e-35 mixed<=0.254 closes<=1e-35 leadtail<=0.639 local<=37.5
+0.007 bylines<=1.5 leadtail>0.49 second>1.44 keytail<=85.5
+0.007 bylines<=1.5 leadtail<=0.49 carry<=0.177 subjects<=0.139
-0.007 keytail>192 local<=52.4
+0.007 usual>1e-35 second>1.5 bylines<=1e-35 leadtail>0.185 keytail<=101
-0.007 keytail>1e-35 keytail<=79.5 signed<=1e-35 carry>0.0477 leans<=1e-35
-0.007 second<=0.492 local>-4.77 keyhead<=0.432 mixed>-0.257
+0.007 crossz<=-2.84 most<=0.378 closes<=1e-35 bylines>1e-35
+0.007 crossz<=-2.84 most<=0.378 closes<=1e-35 bylines<=1e-35 leadtail<=0.266 subjects>0.0862
-0.007 carrytail>0.0382 leadtail>0.31 keytail>336
-0.007 carrytail>0.0382 leadtail<=0.31 subjects<=0.144
+0.007 closes<=1e-35 crossz<=-2.26 mixed<=0.437 keyhead<=0.0271
+0.007 leans<=1e-35 second<=1.26 leadtail<=0.902 keytail<=308
+0.007 second>1 local<=74.9 margin<=-6.03 mixed<=0.669 keyhead<=0.11
+0.007 leans<=1e-35 second<=2.62 mixed<=-0.164 steady<=6.25
-0.007 local>4.72 closes<=1e-35 subjects>0.131 leadtail<=0.358
-0.007 local<=4.72 leadtail>0.415 linked<=0.185
-0.007 usual>1e-35 bylines<=1.5 second<=1.5 peak>-21 keytail>344
+0.007 linked<=0.305 bylines<=1.5 leadtail<=0.654 second>1 local>5.33
+0.007 last<=0.49 second<=2.52 local<=46 keytail<=192 crossz<=-2.26
-0.007 local<=24.1 keytail>192 mixed<=0.245
+0.007 last<=0.459 keytail>203 local>52.4 second>1.03 leadtail<=0.156
+0.007 last<=0.459 keytail>203 local>52.4 second<=1.03
+0.007 local<=46 keytail>336 carrytail<=0.0366
-0.007 leans<=1e-35 mixed>0.16
+0.006 keytail>389 mixed<=0.0315
+0.006 keytail>1e-35 last<=0.49 second<=1.01 margin>-23.1 carrytail<=0.0185
-0.006 closes<=1e-35 subjects<=0.754 crossz<=-2.26 mixed>0.437
-0.006 local<=24.1 peak>-20 crossz<=-2.26 mixed>0.446
+0.006 subjects<=0.87 keytail>308 local>24.1 leadtail>0.49
+0.006 linked<=0.182 leadtail>0.0715 closes<=1e-35 bylines>1e-35
+0.006 linked<=0.182 leadtail>0.0715 closes<=1e-35 bylines<=1e-35 subjects>0.0862 leadtail<=0.358
+0.006 linked<=0.261 closes<=1e-35 bylines<=1e-35 crossz<=-3.5 mixed<=0.254 keytail>207
+0.006 second>1.01 local<=74.9 margin<=-6.03 mixed<=0.669 keyhead<=0.11
+0.006 closes>1e-35 local<=49.1 second>0.823
+0.006 closes<=1e-35 subjects<=0.754 crossz<=-2.26 mixed<=0.437 second>1
-0.006 leans>1e-35 local>9.88 carry<=0.0932
-0.006 leans<=1e-35 mixed>0.254
+0.006 keytail<=155 signed<=1e-35 keytail>73.5
+0.006 keytail>1e-35 bylines<=1.5 keyhead<=0.552 second<=1.23 peak>-11.9
+0.006 local<=46 crossz<=-2.26 mixed<=0.494 keytail<=231
+0.006 keyhead<=0.552 second<=1.48 local>4.72 carrytail>0.0185 local<=46 keytail<=192
+0.006 subjects<=0.526 leadtail>0.0606 mixed>0.0163 last>0.119
+0.006 carry>0.171 leadtail>0.358 last<=0.283
+0.006 carry<=0.171 crossz>-3.74
+0.006 second<=2.62 keyhead<=0.552 local>-4.77 mixed<=-0.257
-0.006 second<=2.52 most<=0.751 bylines<=2.5 peak<=-27.7 local>26.6
-0.006 second<=0.187 keytail>70.5 keytail<=143 carry>0.167
-0.006 second<=0.187 keytail>16.5 keytail<=143 carry<=0.167 leadtail<=0.281
+0.006 keytail>1e-35 keytail<=223 closes<=1e-35 subjects<=0.742
+0.006 second>1.22 crossz>-6.01 keytail<=399
-0.006 keytail>504 steady>26.6 carrytail>0.0366 leadtail<=0.902 local>46
-0.006 keytail>152 leadtail>0.0411 local<=23.5
+0.006 local<=46 keytail<=336 leans<=1e-35
+0.006 keyhead<=0.552 second>1.48 leadtail<=0.387
-0.006 leans>1e-35 subjects<=1e-35
-0.006 leans<=1e-35 keytail>336
-0.006 leans<=1e-35 keytail<=336 leadtail<=0.387 subjects>0.139
+0.006 keytail<=70.5 signed<=1e-35 carry<=0.0477
-0.006 closes<=1e-35 steady<=-1 leadtail>0.275
-0.006 bylines<=1.5 second<=1.23 peak>-11.9 steady<=0.333 leadtail>0.394
-0.006 keytail<=155 signed<=1e-35 keytail>79.5 leadtail<=0.104 steady>8.97
-0.006 linked<=0.261 leadtail>0.0564 bylines>1e-35
-0.006 linked<=0.261 leadtail>0.0564 bylines<=1e-35 closes<=1e-35 steady<=-0.664
+0.006 leans<=1e-35 second<=1 keytail<=203
+0.006 second>1.01 local<=74.9 margin<=-6.03 second<=1.09 keytail>870
-0.006 linked<=0.261 leadtail>0.0564 closes<=1e-35 bylines>1e-35
-0.006 linked<=0.261 leadtail>0.0564 closes<=1e-35 bylines<=1e-35 steady<=-0.664
+0.006 second<=2.52 local>-4.77 keyhead<=0.432 bylines<=1e-35 keyhead>1e-35 local<=46 leadtail>0.358
-0.006 keyhead<=0.432 second<=1.22 peak>-11.1 local<=46 carrytail>0.0382
+0.006 closes>1e-35 second>0.77 second<=2.27
-0.006 second<=0.187 keytail<=143 keytail>70.5 carry>0.167
+0.006 keytail>421 leadtail>0.902 margin<=6.38
+0.005 last<=0.459 local<=46 carrytail>0.0382 leadtail>0.358 keytail<=263
+0.005 usual>1e-35 second>1.5 leadtail>0.185 keytail<=101
+0.005 keyhead<=0.552 second<=1.22 peak>-11.1 leadtail<=0.902 keytail<=308
-0.005 closes<=1e-35 crossz>-4.36 subjects<=0.147
-0.005 keyhead<=0.552 keytail>192 local<=52.4
-0.005 keytail>1e-35 keytail<=79.5 signed<=1e-35
+0.005 keytail>7.5 keytail<=389 closes<=1e-35 leadtail<=0.614 steady>-1
+0.005 second>1e-35 second<=0.798
+0.005 local>46 closes<=1e-35 second>1 leadtail<=0.156
-0.005 leadtail<=0.654 keytail>155 local<=29.4 mixed<=0.437 crossz<=-4.72
+0.005 second<=2.62 local>-4.77 mixed<=-0.257
-0.005 keytail<=421 leadtail<=0.49 subjects>0.144 leadtail>0.228
-0.005 keytail<=421 leadtail<=0.49 subjects<=0.144 carry>0.106
""")
